package org.knotwise.exchange.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.knotwise.clients.Folding;
import org.knotwise.exchange.ClientField;
import org.knotwise.exchange.HeaderMatch.Imported;
import org.knotwise.exchange.HeaderMatch.NotImported;
import org.knotwise.exchange.HeaderMatch.Use;
import org.knotwise.exchange.HeaderMatch.Why;

/** What headers mean in English, German, Spanish, French, Italian, Dutch and Portuguese, in that order. */
final class HeaderWords {

    /**
     * What a header means.
     *
     * @param bareName for the word "name" alone, of which only the other headers say which part of the name it is
     */
    record Meaning(Use use, boolean bareName) {}

    private static final Set<String> CLIENT = Set.of(
            "client",
            "clients",
            "patient",
            "patients",
            "customer",
            "contact",
            "guest",
            "member",
            "kunde",
            "kunden",
            "klient",
            "klienten",
            "patienten",
            "cliente",
            "paciente",
            "usuario",
            "paziente",
            "utente",
            "klant",
            "clienten");

    private static final Map<String, Meaning> MEANINGS = new HashMap<>();

    static {
        bareName("name, nombre, nom, nome, naam");
        field(ClientField.FULL_NAME, """
                full name, client, patient, complete name, name last first, last name first name, last first
                display name
                vollständiger name, kunde, klient, vor- und nachname, name vorname, nachname vorname, ganzer name
                nombre completo, nombre y apellidos, apellidos y nombre, cliente, paciente
                nom complet, nom et prénom, prénom et nom, nom prénom
                nome completo, nome e cognome, cognome e nome, paziente
                volledige naam, klant
                nome e apelido, nome e sobrenome, utente""");
        field(ClientField.FIRST_NAME, """
                first name, given name, given names, forename, first, fname, legal first name, christian name
                vorname, vornamen, rufname vorname
                nombre de pila, primer nombre, nombres
                prénom, prénoms
                nome di battesimo, nome proprio
                voornaam, voornamen, roepnaam voornaam
                primeiro nome, nome próprio""");
        field(ClientField.MIDDLE_NAME, """
                middle name, middle names, middle initial, middle
                zweiter vorname, weitere vornamen
                segundo nombre
                deuxième prénom
                secondo nome
                tweede naam, tweede voornaam
                segundo nome, nome do meio""");
        field(ClientField.LAST_NAME, """
                last name, surname, family name, last, lname, legal last name
                nachname, familienname, zuname
                apellido, apellidos, primer apellido
                nom de famille, nom d'usage
                cognome
                achternaam, familienaam
                apelido, apelidos, sobrenome, último nome""");
        field(ClientField.PREFERRED_NAME, """
                preferred name, preferred first name, nickname, known as, goes by, chosen name
                rufname, spitzname, bevorzugter name
                nombre preferido, nombre elegido, apodo
                prénom usuel, prénom d'usage, nom préféré, surnom
                nome preferito, soprannome
                roepnaam, voorkeursnaam
                nome preferido, nome social, alcunha""");
        field(ClientField.PRONOUNS, """
                pronouns, preferred pronouns, pronoun
                pronomen, pronomina
                pronombres, pronombre
                pronoms, pronom
                pronomi
                voornaamwoorden
                pronomes, pronome""");
        field(ClientField.BIRTH_DATE, """
                date of birth, dob, birth date, birthday, born, d.o.b., birth day, born on
                geburtsdatum, geburtstag, geb. datum, geb.-datum, geb, geboren am, geboren, gebdat
                fecha de nacimiento, nacimiento, fecha nacimiento, f. nacimiento, cumpleaños
                date de naissance, naissance, né le, née le, né(e) le, anniversaire
                data di nascita, nascita, nato il, data nascita
                geboortedatum, geb.datum, geboren op
                data de nascimento, nascimento, data nascimento, data nasc.""");
        field(ClientField.EMAIL, """
                email, e-mail, email address, e-mail address, mail, primary email, email 1
                e-mail-adresse, mailadresse, emailadresse
                correo electrónico, correo, dirección de correo, dirección de correo electrónico
                courriel, adresse e-mail, adresse électronique, mél
                posta elettronica, indirizzo e-mail
                e-mailadres, mailadres
                correio eletrónico, correio eletrônico, endereço de e-mail""");
        field(ClientField.MOBILE_PHONE, """
                mobile, mobile phone, cell, cell phone, cellphone, cellular, mobile number
                mobile phone number, cell number
                handy, mobil, mobiltelefon, handynummer, mobilnummer, mobilfunk, natel, telefon mobil
                móvil, teléfono móvil, celular, teléfono celular
                portable, téléphone portable, mobile téléphone, téléphone mobile, gsm
                cellulare, telefono cellulare, numero di cellulare
                mobiel, mobiele telefoon, mobiel nummer, telefoon mobiel
                telemóvel, telefone celular, telefone móvel""");
        field(ClientField.PHONE, """
                phone, telephone, phone number, tel, tel no, telephone number, primary phone, main phone
                contact number
                telefon, telefonnummer, tel.-nr., rufnummer, tel nr
                teléfono, número de teléfono, tfno
                téléphone, numéro de téléphone, tél
                telefono, numero di telefono
                telefoon, telefoonnummer
                telefone, número de telefone""");
        field(ClientField.HOME_PHONE, """
                home phone, home, home telephone, landline, phone home, home number, secondary phone
                other phone, phone 2
                telefon privat, festnetz, privat, telefon 2
                teléfono fijo, teléfono de casa, teléfono 2, otro teléfono
                téléphone fixe, fixe, téléphone domicile, domicile
                telefono fisso, telefono casa
                telefoon thuis, vaste telefoon, thuis
                telefone fixo, telefone de casa, telefone residencial""");
        field(ClientField.WORK_PHONE, """
                work phone, work, business phone, office phone, phone work
                telefon geschäftlich, telefon dienstlich, telefon arbeit, geschäftlich, dienstlich
                teléfono del trabajo, teléfono trabajo
                téléphone professionnel, téléphone travail, téléphone bureau
                telefono ufficio, telefono lavoro
                telefoon werk, werktelefoon
                telefone do trabalho, telefone comercial""");
        field(ClientField.STREET, """
                address, street, address line 1, address 1, street address, mailing address, home address
                address line
                straße, strasse, adresse, anschrift, straße und hausnummer, straße hausnummer, straße nr, strasse nr
                dirección, calle, domicilio, dirección 1
                rue, adresse 1, adresse postale, voie
                indirizzo, via
                adres, straat, straat en huisnummer
                morada, endereço, rua""");
        field(ClientField.STREET_2, """
                address line 2, address 2, apartment, suite, unit, apt, street 2
                adresszusatz, adresszeile 2, zusatz
                dirección 2, piso
                complément d'adresse, adresse 2
                indirizzo 2, interno
                adres 2, adresregel 2, toevoeging
                complemento, morada 2, endereço 2""");
        field(ClientField.CITY, """
                city, town, suburb, city town, locality
                ort, stadt, wohnort
                ciudad, población, localidad, municipio
                ville, commune, localité
                città, comune, località
                plaats, woonplaats, stad
                cidade, localidade, município""");
        field(ClientField.REGION, """
                state, province, region, county, state province, state region
                bundesland, kanton
                provincia, estado, región, comunidad autónoma
                région, département
                regione, prov.
                provincie
                região, distrito, uf""");
        field(ClientField.POST_CODE, """
                post code, postcode, postal code, zip, zip code, zip postal code
                plz, postleitzahl
                código postal, c.p., cp
                code postal
                cap, codice postale, codice di avviamento postale
                postcode, postnummer
                cep, código de endereçamento postal""");
        field(ClientField.OCCUPATION, """
                occupation, job, profession, job title, work position
                beruf, tätigkeit
                ocupación, profesión
                profession, métier
                professione, occupazione, lavoro
                beroep
                profissão, ocupação""");
        field(ClientField.EMERGENCY_CONTACT, """
                emergency contact, emergency contact name, next of kin, in case of emergency, ice
                notfallkontakt, im notfall, angehörige
                contacto de emergencia, en caso de emergencia
                contact d'urgence, personne à contacter, personne à prévenir
                contatto di emergenza, contatto d'emergenza
                noodcontact, contactpersoon bij nood
                contacto de emergência, contato de emergência""");
        field(ClientField.REMINDERS, """
                reminder type, reminders, reminder, reminder preference, appointment reminders, reminder method
                erinnerung, erinnerungen, terminerinnerung, erinnerung per, erinnerungsart
                recordatorio, recordatorios, tipo de recordatorio
                rappel, rappels, type de rappel
                promemoria, tipo di promemoria
                herinnering, herinneringen, soort herinnering
                lembrete, lembretes, tipo de lembrete""");
        field(ClientField.CONSENT_EMAIL, """
                email consent, consent email, email reminders, email reminder, consent to email
                einwilligung e-mail, e-mail-erinnerung, einwilligung mail
                consentimiento e-mail, consentimiento correo
                consentement e-mail, accord e-mail
                consenso e-mail
                toestemming e-mail
                consentimento e-mail""");
        field(ClientField.CONSENT_TEXT, """
                sms consent, text consent, consent text, consent sms, sms reminders, text reminders, sms reminder
                einwilligung sms, sms-erinnerung
                consentimiento sms
                consentement sms, accord sms
                consenso sms
                toestemming sms
                consentimento sms""");
        field(ClientField.ALERTS, """
                alert, alerts, warning, warnings, medical alert, medical alerts, allergies, client alert
                warnhinweis, warnhinweise, warnung, achtung, allergien
                alerta, alertas, aviso, alergias
                alerte, alertes, allergies
                avviso, avvisi, avvertenze, allergie
                waarschuwing, waarschuwingen, allergieën
                alerta, alertas, alergias""");
        field(ClientField.NOTES, """
                notes, note, comments, comment, remarks, client notes
                bemerkung, bemerkungen, notiz, notizen, anmerkung, anmerkungen, kommentar
                notas, nota, comentarios, comentario, observaciones
                remarque, remarques, commentaire, commentaires, observations
                commenti, osservazioni, annotazioni
                opmerking, opmerkingen, notitie, notities
                observações, comentários, anotações""");
        field(ClientField.ARCHIVED_ON, """
                archived at, archived on, archived, date archived, archive date, inactive since, discharged on
                archiviert am, archiviert, inaktiv seit
                archivado el, fecha de archivo, archivado
                archivé le, date d'archivage
                archiviato il, data archiviazione
                gearchiveerd op, gearchiveerd
                arquivado em, data de arquivo""");
        field(ClientField.FORMER_NUMBER, """
                reference number, client number, client id, patient id, patient number, id, number, ref
                reference, file number, no, account number, customer number, customer id
                kundennr, kundennummer, kunden nr, klientennummer, patientennummer, patienten nr, nummer, nr
                número de cliente, número de paciente, número, código, referencia, n.º cliente
                numéro client, numéro de client, numéro patient, numéro, référence, numéro de dossier
                numero cliente, numero paziente, codice cliente, codice
                klantnummer, patiëntnummer, cliëntnummer
                número do cliente, código do cliente, número de utente""");
        field(ClientField.FORMER_THERAPIST, """
                primary provider, provider, therapist, practitioner, primary therapist, primary practitioner
                preferred therapist, staff
                therapeut, therapeutin, behandler, behandlerin, masseur
                terapeuta, profesional, fisioterapeuta
                thérapeute, praticien, praticienne, praticien principal
                operatore, terapista
                behandelaar, masseur
                profissional""");
        leftOut(Why.TITLE, """
                title, salutation, prefix, honorific
                anrede, titel
                tratamiento, título
                civilité, titre
                titolo
                aanhef, titel
                tratamento""");
        leftOut(Why.GENDER, """
                gender, gender identity, sex
                geschlecht
                género, sexo
                genre, sexe
                genere, sesso
                geslacht
                género, gênero""");
        leftOut(Why.MARKETING, """
                accepted email marketing, accepts marketing, marketing, email marketing, marketing consent
                newsletter, accepted marketing, accepts email marketing, accepts sms marketing
                accepted sms marketing
                werbung, werbeeinwilligung, einwilligung werbung
                acepta marketing, publicidad, boletín
                accepte le marketing, publicité, lettre d'information
                accetta marketing, pubblicità
                nieuwsbrief, reclame
                aceita marketing, publicidade""");
    }

    private HeaderWords() {}

    /** @param words folded */
    static Optional<Meaning> meaning(String words) {
        return Optional.ofNullable(MEANINGS.get(words.replace(" ", "")));
    }

    /** Whether this folded word only says of whom the list is. */
    static boolean isClient(String word) {
        return CLIENT.contains(word);
    }

    private static void bareName(String words) {
        put(words, new Meaning(new Imported(ClientField.FULL_NAME), true));
    }

    private static void field(ClientField field, String words) {
        put(words, new Meaning(new Imported(field), false));
    }

    private static void leftOut(Why why, String words) {
        put(words, new Meaning(new NotImported(why), false));
    }

    private static void put(String words, Meaning meaning) {
        for (String word : words.split("[,\n]", -1)) {
            Meaning before = MEANINGS.putIfAbsent(Folding.fold(word).replace(" ", ""), meaning);
            if (before != null && !before.equals(meaning)) {
                throw new IllegalStateException(
                        "\"" + word.strip() + "\" cannot be both " + before + " and " + meaning);
            }
        }
    }
}

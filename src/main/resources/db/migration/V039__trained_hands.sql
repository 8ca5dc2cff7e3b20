-- Whether a therapist has learned to work where special training is needed: in the mouth, deep in the belly, the armpit, the high thigh.
alter table therapist_profile add column trained_points boolean default false not null;

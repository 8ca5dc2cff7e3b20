package org.knotwise.documents;

/** A document with its content, exactly as it was added. */
@SuppressWarnings("ArrayRecordComponent") // it is written to the network and never compared
public record DocumentFile(FileName name, DocumentFormat format, byte[] content) {}

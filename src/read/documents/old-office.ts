import { refused } from './damaged.ts';

/** The first bytes of a compound file ([MS-CFB] 2.2), in which Word kept documents until 2003 and keeps encrypted ones. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The name of the stream that an encrypted document lies in ([MS-OFFCRYPTO] 2.3.4.4), as the file's directory has it. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Refuses a compound file that calls itself a document of today.
 * @throws ClaimgraphError E_INPUT saying whether it is protected with a password or of an old format
 */
export function refuseOldOffice(bytes: Uint8Array, name: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) return;
  if (buffer.includes(ENCRYPTED))
    throw refused(name, 'is protected with a password', 'Open it, remove the password and save it again.');
  throw refused(name, 'is a document of an old office program', 'Save it as DOCX, ODT or PDF.');
}

/**
 * A private key under a passphrase in the standard form (PKCS#8 with PBES2, RFC 8018), put together by hand because
 * Node's own export turns the passphrase into a key with 2,048 rounds, which a graphics card tries by the million.
 * OpenSSL and Node read it like any other.
 */
export interface EncryptedKeyParts {
  readonly salt: Uint8Array;
  readonly rounds: number;
  readonly iv: Uint8Array;
  /** AES-256-CBC of the PKCS#8 DER, its key found by PBKDF2 with HMAC-SHA-256. */
  readonly encrypted: Uint8Array;
}

export function encryptedKeyPem({ salt, rounds, iv, encrypted }: EncryptedKeyParts): string {
  const hash = sequence(identifier(HMAC_SHA_256), element(NULL, new Uint8Array()));
  const derivation = sequence(identifier(PBKDF2), sequence(octets(salt), integer(rounds), hash));
  const cipher = sequence(identifier(AES_256_CBC), octets(iv));
  const der = sequence(sequence(identifier(PBES2), sequence(derivation, cipher)), octets(encrypted));
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN ENCRYPTED PRIVATE KEY-----', ...lines, '-----END ENCRYPTED PRIVATE KEY-----', ''].join('\n');
}

// Object identifiers as DER writes them.
const PBES2 = '2a864886f70d01050d';
const PBKDF2 = '2a864886f70d01050c';
const HMAC_SHA_256 = '2a864886f70d0209';
const AES_256_CBC = '60864801650304012a';

const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const NULL = 0x05;
const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x30;

function element(tag: number, contents: Uint8Array): Uint8Array {
  const { length } = contents;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Uint8Array.from([tag, ...size, ...contents]);
}

function sequence(...elements: readonly Uint8Array[]): Uint8Array {
  return element(SEQUENCE, Buffer.concat(elements));
}

function octets(bytes: Uint8Array): Uint8Array {
  return element(OCTET_STRING, bytes);
}

function identifier(hexadecimal: string): Uint8Array {
  return element(OBJECT_IDENTIFIER, Buffer.from(hexadecimal, 'hex'));
}

/** In three bytes, the first of them not 0 and below 0x80: right for the rounds anyone uses. */
function integer(value: number): Uint8Array {
  return element(INTEGER, Uint8Array.from([value >> 16, (value >> 8) & 0xff, value & 0xff]));
}

/**
 * A private key under a passphrase in the standard form (PKCS#8 with PBES2, RFC 8018, the key derived by scrypt, RFC 7914),
 * put together by hand: Node's own export turns the passphrase into a key with 2,048 rounds of PBKDF2, which a graphics card
 * tries by the million, and what Node can open has too little memory in it to hinder one.
 */
export interface EncryptedKeyParts {
  readonly salt: Uint8Array;
  readonly cost: ScryptCost;
  readonly iv: Uint8Array;
  /** AES-256-CBC of the PKCS#8 DER. */
  readonly encrypted: Uint8Array;
}

/** It takes 128 · n · r bytes of memory. */
export interface ScryptCost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

const BEGIN = '-----BEGIN ENCRYPTED PRIVATE KEY-----';
const END = '-----END ENCRYPTED PRIVATE KEY-----';

export function encryptedKeyPem({ salt, cost, iv, encrypted }: EncryptedKeyParts): string {
  const { n, r, p } = cost;
  const derivation = sequence(identifier(SCRYPT), sequence(octets(salt), ...[n, r, p, KEY_LENGTH].map(integer)));
  const cipher = sequence(identifier(AES_256_CBC), octets(iv));
  const der = sequence(sequence(identifier(PBES2), sequence(derivation, cipher)), octets(encrypted));
  const base64 = btoa(String.fromCharCode(...der));
  return [BEGIN, ...(base64.match(/.{1,64}/g) ?? []), END, ''].join('\n');
}

/** Undefined unless the text is a key as `encryptedKeyPem` writes it; keys of older versions are opened by Node. */
export function readEncryptedKey(pem: string): EncryptedKeyParts | undefined {
  const at = pem.indexOf(BEGIN);
  const base64 = at === -1 ? '' : pem.slice(at + BEGIN.length).split(END, 1)[0];
  const values = valuesIn(base64?.replace(/\s/g, '') ?? '');
  const [pbes2, scrypt, salt, n, r, p, keyLength, aes, iv, encrypted] = values ?? [];
  if (values?.length !== 10 || hex(pbes2) !== PBES2 || hex(scrypt) !== SCRYPT || hex(aes) !== AES_256_CBC) {
    return undefined;
  }
  if (salt === undefined || iv === undefined || encrypted === undefined || number(keyLength) !== KEY_LENGTH) {
    return undefined;
  }
  return { salt, cost: { n: number(n), r: number(r), p: number(p) }, iv, encrypted };
}

const KEY_LENGTH = 32;

// Object identifiers as DER writes them.
const PBES2 = '2a864886f70d01050d';
const SCRYPT = '2b06010401da47040b';
const AES_256_CBC = '60864801650304012a';

const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x30;

function element(tag: number, contents: ArrayLike<number>): number[] {
  const { length } = contents;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return [tag, ...size, ...Array.from(contents)];
}

function sequence(...elements: readonly number[][]): number[] {
  return element(SEQUENCE, elements.flat());
}

function octets(bytes: Uint8Array): number[] {
  return element(OCTET_STRING, bytes);
}

function identifier(hexadecimal: string): number[] {
  return element(OBJECT_IDENTIFIER, hexadecimal.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? []);
}

/** In as few bytes as it needs; the first one is below 0x80, since a higher one would be negative. */
function integer(value: number): number[] {
  const bytes = [value & 0xff];
  for (let left = Math.floor(value / 256); left > 0; left = Math.floor(left / 256)) bytes.unshift(left & 0xff);
  return element(INTEGER, (bytes[0] ?? 0) >= 0x80 ? [0, ...bytes] : bytes);
}

/** The values of a DER text in their order, whatever sequences they are in; undefined when it does not add up. */
function valuesIn(base64: string): Uint8Array[] | undefined {
  let der: Uint8Array;
  try {
    der = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
  const values: Uint8Array[] = [];
  for (let at = 0; at < der.length; ) {
    const tag = der[at];
    const first = der[at + 1] ?? 0xff;
    const wide = first === 0x82 ? 2 : first === 0x81 ? 1 : 0;
    if (first > 0x82 || first === 0x80) return undefined;
    let length = wide === 0 ? first : 0;
    for (let each = 0; each < wide; each++) length = length * 256 + (der[at + 2 + each] ?? 0);
    const start = at + 2 + wide;
    if (start + length > der.length) return undefined;
    if (tag !== SEQUENCE) values.push(der.slice(start, start + length));
    at = tag === SEQUENCE ? start : start + length;
  }
  return values;
}

function hex(bytes: Uint8Array | undefined): string {
  return Array.from(bytes ?? [], (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function number(bytes: Uint8Array | undefined): number {
  return (bytes?.length ?? 9) > 4 ? 0 : Array.from(bytes ?? []).reduce((sum, byte) => sum * 256 + byte, 0);
}

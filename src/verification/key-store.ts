import type { Problem } from '../problems/problem.ts';
import type { KeyFile, SigningKey } from './key-ring.ts';
import type { KeyDeclaration } from './public-key.ts';
import type { Signer } from './signature.ts';

/** Where an office keeps its keys; on a computer `io/keys-file.ts`. Nothing that is there is ever written over. */
export interface KeyStore {
  /** Makes a pair of keys in a folder. */
  make(folder: string, options: NewKeyOptions): NewKey;
  /** Writes the public key file of a private key again. */
  declare(
    privateKey: string,
    declared: KeyDeclaration,
    passphrase: () => Promise<string>,
  ): Promise<{ readonly keyId: string; readonly publicPath: string }>;
  /** Opens a private key, with what the public files beside it say of it; the passphrase is asked for only where it is needed. */
  open(
    privateKey: string,
    passphrase: () => Promise<string>,
  ): Promise<{ readonly signing: SigningKey; readonly problems: readonly Problem[] }>;
  /** Public keys and revocations, by the file of one or by a folder of them; `trusted`: somebody compared their fingerprints. */
  publicFiles(path: string, trusted: boolean): readonly KeyFile[];
  /** Writes a text into a folder of keys; gives its path. */
  write(folder: string, name: string, text: string): string;
}

export interface NewKeyOptions {
  readonly declared: KeyDeclaration;
  /** Without one the private key stands open in its file. */
  readonly passphrase: string | undefined;
  /** The key it takes the place of, which signs the new one too. */
  readonly before?: Signer;
}

export interface NewKey {
  readonly keyId: string;
  readonly privatePath: string;
  readonly publicPath: string;
  /** Whether the system keeps other users of this computer from reading the private key. */
  readonly guarded: boolean;
}

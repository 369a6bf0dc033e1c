import type { Decimal } from './decimal.ts';

/** What a folder of documents holds of those the rows name. */
export interface EvidenceDocuments {
  /** As it was given. */
  readonly folder: string;
  /** `--strict-evidence`: a reference whose document was not found backs nothing. */
  readonly strict: boolean;
  /** Documents that rows name, by path. */
  readonly files: readonly EvidenceDocument[];
  /** How many files of the folder no row names. */
  readonly unused: number;
  /** Items with a reference whose document was not found, in the order of the units. */
  readonly awaiting: readonly AwaitedDocuments[];
  /** All the points that wait. */
  readonly pointsAwaiting: Decimal;
}

export interface EvidenceDocument {
  /** Path inside the folder, with plain slashes. */
  readonly file: string;
  /** SHA-256, hex; null for one that could not be read. */
  readonly sha256: string | null;
  readonly bytes: number;
  readonly usedBy: readonly DocumentUse[];
}

export interface DocumentUse {
  readonly unit: string;
  readonly item: string;
}

export interface AwaitedDocuments extends DocumentUse {
  /** As they are written. */
  readonly references: readonly string[];
  /** Points that hang on them; 0 where another document backs the item; null where the item gives no points. */
  readonly points: Decimal | null;
}

/**
 * What a certificate says, as data: the register keeps it, the code printed on the sheet carries it, `verify` shows it.
 * Everything in it is Vietnamese as printed, whatever the language of the interface.
 */
export interface CertificateFacts {
  /** As printed after "Số:", e.g. "02/GCN-UBND". */
  readonly number: string;
  /** As printed after "Số vào sổ cấp giấy chứng nhận:". */
  readonly registerNumber: string;
  readonly unitCode: string;
  readonly unitName: string;
  /** Where the unit is: "Huyện Tam Nông, Tỉnh Đồng Tháp"; empty when the evidence does not say. */
  readonly area: string;
  /** The title earned, e.g. "Cộng đồng học tập". */
  readonly award: string;
  readonly classId: string;
  readonly className: string;
  /** Evaluation year. */
  readonly year: number;
  /** YYYY-MM-DD. */
  readonly issuedOn: string;
  /** `id@version` of the criteria set. */
  readonly criteria: string;
  /** SHA-256 of the criteria file, hex. */
  readonly criteriaSha256: string;
  /** The issuing authority, its lines joined by a space. */
  readonly authority: string;
}

/**
 * What a certificate can say of the register it was entered in: that the register had so many entries when this one was
 * written, and ended in this seal. Every paper in circulation so proves that the register was once so long.
 */
export interface RegisterWitness {
  /** Counted from 1: the place of the certificate's own entry. */
  readonly entries: number;
  /** SHA-256 of that line without its line end, hex. */
  readonly seal: string;
}

/** A square of modules to be drawn: `true` is dark. The quiet zone is not part of it. */
export interface CodeSquare {
  readonly size: number;
  readonly dark: readonly (readonly boolean[])[];
}

/** What is printed beside the words so that the sheet can be checked. */
export interface CertificateProof {
  readonly square: CodeSquare;
  /** To be typed by hand, e.g. "7K3F-9QXM-21". */
  readonly shortCode: string;
  /** The whole text in the square; also kept in the file, so that `verify` can read a PDF without a camera. */
  readonly text: string;
}

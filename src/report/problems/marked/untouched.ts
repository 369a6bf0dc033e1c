/** Every program that saves a workbook makes its archive again, without this remark at its end. */
export const UNTOUCHED: readonly number[] = [...'hoctap'].map((letter) => letter.charCodeAt(0));

/** Whether a workbook lies as it was written here: then nothing is lost when it is written again. */
export function isUntouched(bytes: Uint8Array): boolean {
  return UNTOUCHED.every((byte, index) => bytes[bytes.length - UNTOUCHED.length + index] === byte);
}

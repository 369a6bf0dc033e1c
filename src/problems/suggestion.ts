/** The name that was probably meant, asked as a question; where none is near, what to do instead. */
export function didYouMean(suggestion: string, otherwise: string): string {
  return suggestion === '' ? otherwise : `Ý bạn là “${suggestion}”?`;
}

export function didYouMeanEn(suggestion: string, otherwise: string): string {
  return suggestion === '' ? otherwise : `Did you mean “${suggestion}”?`;
}

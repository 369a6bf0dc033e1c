const MARKS = /\p{M}/gu;

/** Vietnamese text in plain lower-case letters: "Điểm  tự chấm" and "diem_tu_cham" both become "diem tu cham". */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

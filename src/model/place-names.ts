const COMMON_NOUN = /^(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường|Đặc khu)(?=\s)/u;
/** With a number the common noun is part of the name, and one city is always written so. */
const KEEPS_ITS_CAPITAL = /^(?:\S+\s+\d|Thành phố Hồ Chí Minh$)/u;

/**
 * A place inside a line: "Tỉnh Đồng Tháp" is "tỉnh Đồng Tháp" there, "Quận 1" stays (Nghị định 30/2020, Phụ lục II: a
 * common noun has no capital within a sentence).
 */
export function inRunningText(place: string): string {
  if (KEEPS_ITS_CAPITAL.test(place)) return place;
  return place.replace(COMMON_NOUN, (noun) => noun.charAt(0).toLowerCase() + noun.slice(1));
}

/** Registers and codes of earlier versions have “Tỉnh” behind a comma where the paper has “tỉnh”: the same place. */
export function isSameArea(one: string, other: string): boolean {
  return inOneLine([one.normalize('NFC')]) === inOneLine([other.normalize('NFC')]);
}

/** A district and its province as one line of an address: "Huyện Tam Nông, tỉnh Đồng Tháp". */
export function inOneLine(areas: readonly (string | null)[]): string {
  // An area may be both already: "Huyện Tam Nông, Tỉnh Đồng Tháp".
  const parts = areas.flatMap((area) => (area ?? '').split(', ')).filter((area) => area !== '');
  return parts.map((area, index) => (index === 0 ? area : inRunningText(area))).join(', ');
}

import type { ListedUnit } from '../evidence/template-rows.ts';
import { SPEECH } from '../labels/speech.ts';

/** "Xã Tân Công Sính (30073), huyện Tam Nông, tỉnh Đồng Tháp": within a line the kind of an area is a common noun. */
export function unitInFull({ name, code, district, province }: ListedUnit): string {
  const areas = [district, province].map((area) => area.replace(AREA_KIND, (kind) => kind.toLowerCase()));
  return SPEECH.vi.list([name === '' ? code : `${name} (${code})`, ...areas].filter((part) => part !== ''));
}

const AREA_KIND = /^(?:Huyện|Quận|Thị xã|Thành phố|Tỉnh)(?= )/;

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FaceFiles } from '../../src/certificate/faces.ts';
import type { Profile } from '../../src/certificate/profile.ts';
import type { Decimal } from '../../src/model/decimal.ts';
import type { ItemState, Result, ResultClass, UnitResult } from '../../src/model/result.ts';

/** A result in which every unit has earned an award; a test states only what is different. */
export function aResult(
  units: readonly UnitResult[],
  different: Partial<Omit<Result, 'criteria'>> & CriteriaPart = {},
): Result {
  const { provenance, award, ...rest } = different;
  return {
    format: 'hoctap-result',
    formatVersion: 1,
    tool: { name: 'hoctap', version: '0.0.0' },
    language: 'vi',
    evaluationYear: 2022,
    checkedOn: null,
    scoredBy: 'checked',
    criteria: {
      id: 'tt44-2014',
      version: '1.0.0',
      sha256: '0'.repeat(64),
      bases: [],
      provenance: provenance ?? 'official',
      title: { vi: 'Đánh giá, xếp loại “Cộng đồng học tập” cấp xã' },
      award: { vi: award ?? 'Cộng đồng học tập' },
      unitKind: { vi: 'xã, phường, thị trấn' },
      document: 'Thông tư 44/2014/TT-BGDĐT',
      maximum: 100 as Decimal,
      evidenceRequired: true,
      items: [],
      classes,
      gates: [],
    },
    inputs: [],
    summary: { units: units.length, ranked: units.length, invalid: 0, complete: units.length, byClass: [], byArea: [] },
    units,
    problems: [],
    ...rest,
  };
}

interface CriteriaPart {
  readonly provenance?: Result['criteria']['provenance'];
  readonly award?: string;
}

const classes: readonly ResultClass[] = [
  { id: 'tot', label: { vi: 'Tốt', en: 'Good' }, earnsAward: true },
  { id: 'kha', label: { vi: 'Khá', en: 'Fair' }, earnsAward: true },
  { id: 'chua-dat', label: { vi: 'Chưa đạt', en: 'Not achieved' }, earnsAward: false },
];

interface UnitPart extends Partial<Omit<UnitResult, 'classification' | 'items'>> {
  readonly classId?: string | null;
  readonly itemState?: ItemState;
}

export function aUnit({ classId = 'tot', itemState = 'scored', ...different }: UnitPart = {}): UnitResult {
  const label = classes.find(({ id }) => id === classId)?.label.vi ?? '';
  return {
    code: '29815',
    name: 'Xã Tân Hội',
    district: 'Huyện Hồng Ngự',
    province: 'Tỉnh Đồng Tháp',
    category: null,
    total: 92.5 as Decimal,
    selfTotal: null,
    classification: classId === null ? null : { id: classId, label, reason: '', because: [] },
    rank: 1,
    items: [
      {
        id: 'TC1',
        state: itemState,
        points: null,
        selfPoints: null,
        reason: '',
        because: { code: 'awarded-zero' },
        evidence: [],
        at: null,
      },
    ],
    gates: [],
    withEvidence: null,
    nextClass: null,
    complete: true,
    missing: [],
    notices: [],
    at: { file: 'minh-chung.csv', row: 2 },
    ...different,
  };
}

export const AN_OFFICE: Profile = {
  authority: ['Chủ tịch Ủy ban nhân dân huyện Hồng Ngự'],
  place: 'Hồng Ngự',
  decision: { number: '1234/QĐ-UBND', date: '2022-12-20' },
  signer: { title: ['KT. Chủ tịch', 'Phó Chủ tịch'], name: 'Người ký thử' },
};

export function tinos(): FaceFiles {
  const folder = createRequire(import.meta.url)
    .resolve('@expo-google-fonts/tinos/package.json')
    .replace(/package\.json$/, '');
  const read = (path: string) => new Uint8Array(readFileSync(folder + path));
  return {
    regular: read('400Regular/Tinos_400Regular.ttf'),
    bold: read('700Bold/Tinos_700Bold.ttf'),
    italic: read('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
    boldItalic: read('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
  };
}

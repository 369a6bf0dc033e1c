import { describe, expect, test } from 'vitest';
import { type CertificateOptions, certificatesFrom, wordsOfSet } from '../../src/certificate/certificates-from.ts';
import { fieldTexts } from '../../src/certificate/fields.ts';
import { refusalWords } from '../../src/labels/certificate.ts';
import type { Result } from '../../src/model/result.ts';
import { TT25, TT44 } from '../support/recognitions.ts';
import { AN_OFFICE, aResult, aUnit } from './a-result.ts';

const decide = (result: Result, different: Partial<CertificateOptions> = {}) =>
  certificatesFrom(result, { office: AN_OFFICE, ...different });

test('a unit whose class earns the award gets a certificate', () => {
  const { certificates, refused } = decide(aResult([aUnit({ classId: 'kha' })]), { issuedOn: '2022-12-05' });
  expect(refused).toEqual([]);
  expect(certificates).toEqual([
    {
      unit: {
        code: '29815',
        name: 'Xã Tân Hội',
        district: 'Huyện Hồng Ngự',
        province: 'Tỉnh Đồng Tháp',
        at: { file: 'minh-chung.csv', row: 2 },
      },
      award: 'Cộng đồng học tập',
      className: 'Khá',
      form: 'classified',
      year: 2022,
      document: 'Thông tư 44/2014/TT-BGDĐT',
      sample: false,
      office: AN_OFFICE,
      issuedOn: '2022-12-05',
      fileName: '29815-xa-tan-hoi.pdf',
    },
  ]);
});

test('a class that earns nothing, invalid data and no class get none, each with its reason', () => {
  const { certificates, refused } = decide(
    aResult([
      aUnit({ code: '1', classId: 'chua-dat' }),
      aUnit({ code: '2', itemState: 'invalid' }),
      aUnit({ code: '3', classId: null }),
      aUnit({ code: '4' }),
    ]),
  );
  expect(certificates.map(({ unit }) => unit.code)).toEqual(['4']);
  expect(refused.map(({ unit, reason, detail }) => [unit?.code, reason, detail])).toEqual([
    ['1', 'class-without-award', 'Chưa đạt'],
    ['2', 'invalid-data', ''],
    ['3', 'invalid-data', ''],
  ]);
});

test('of a self-evaluation nothing comes, and the reason is said once', () => {
  const { certificates, refused } = decide(aResult([aUnit(), aUnit({ code: '2' })], { scoredBy: 'self' }));
  expect(certificates).toEqual([]);
  expect(refused).toEqual([{ unit: null, reason: 'self-evaluation', detail: '' }]);
});

test('only the units asked for are printed, and a code of nobody is named', () => {
  const { certificates, refused } = decide(aResult([aUnit(), aUnit({ code: '2' })]), { units: ['2', '99'] });
  expect(certificates.map(({ unit }) => unit.code)).toEqual(['2']);
  expect(refused).toEqual([{ unit: null, reason: 'no-such-unit', detail: '99' }]);
});

test('the class stands in the words of the law also when the result is in English', () => {
  const unit = aUnit();
  const english = { ...unit, classification: unit.classification && { ...unit.classification, label: 'Good' } };
  expect(decide(aResult([english], { language: 'en' })).certificates[0]?.className).toBe('Tốt');
});

test.each([
  ['official', false],
  ['office', false],
  ['illustrative', true],
] as const)('of %s criteria, being a sample is %s', (provenance, sample) => {
  expect(decide(aResult([aUnit()], { provenance })).certificates[0]?.sample).toBe(sample);
});

test('every reason is said in both languages', () => {
  const names = { unit: 'Xã Tân Hội', detail: 'Chưa đạt' };
  expect(Object.values(refusalWords).map(({ vi }) => vi(names))).toEqual([
    'Đây là kết quả tự đánh giá: chưa có điểm kiểm tra nên không in giấy chứng nhận.',
    'Xã Tân Hội: số liệu còn lỗi nên chưa xếp loại, không in giấy chứng nhận.',
    'Xã Tân Hội: xếp loại “Chưa đạt” không được cấp giấy chứng nhận.',
    'Không có đơn vị nào mang mã “Chưa đạt” trong kết quả này.',
  ]);
  expect(Object.values(refusalWords).every(({ en }) => en(names).length > 20)).toBe(true);
});

test('says what was recognised in the words of the set: a level is part of it, a class stands beside it', () => {
  const textsOf = (said: Pick<Result['criteria'], 'citation' | 'recognition'>) => {
    const result = aResult([aUnit({ classId: 'kha' })]);
    const [content] = decide({ ...result, criteria: { ...result.criteria, ...said } }).certificates;
    if (content === undefined) throw new Error('no certificate');
    const { granted, scale, level, classed } = fieldTexts(content);
    return { granted, scale, level, classed };
  };
  expect(textsOf(TT44)).toEqual({
    granted: 'được công nhận kết quả đánh giá, xếp loại',
    scale: 'cấp xã',
    level: '',
    classed: 'Khá',
  });
  expect(textsOf(TT25)).toEqual({ granted: 'được công nhận đạt', scale: 'cấp xã', level: 'khá', classed: '' });
});

describe('what is seldom asked of a result', () => {
  test('one item that is invalid among others keeps the unit from a certificate', () => {
    const unit = aUnit();
    const [first, ...rest] = unit.items;
    if (first === undefined) throw new Error('a unit without items');
    const broken = { ...unit, items: [{ ...first, state: 'invalid' as const }, ...rest, first] };
    const { certificates, refused } = certificatesFrom(aResult([broken]), { office: AN_OFFICE });
    expect([certificates, refused.map(({ reason }) => reason)]).toEqual([[], ['invalid-data']]);
  });

  test('no date of issue is no date, not an undefined one', () => {
    const [bare] = certificatesFrom(aResult([aUnit()]), { office: AN_OFFICE }).certificates;
    expect(Object.hasOwn(bare ?? {}, 'issuedOn')).toBe(false);
    const [dated] = certificatesFrom(aResult([aUnit()]), { office: AN_OFFICE, issuedOn: '2022-12-20' }).certificates;
    expect(dated?.issuedOn).toBe('2022-12-20');
  });

  test('a set without points recognises a level; the form the law names comes first', () => {
    const { criteria } = aResult([aUnit()]);
    const { recognition: _, ...plain } = { recognition: undefined, ...criteria };
    expect(wordsOfSet({ ...plain, maximum: null })).toMatchObject({ form: 'level' });
    expect(wordsOfSet({ ...plain, maximum: 100 as never })).toMatchObject({ form: 'classified' });
    expect(Object.hasOwn(wordsOfSet(plain), 'recognition')).toBe(false);
  });
});

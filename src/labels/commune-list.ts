import type { Language } from '../model/language.ts';

/** Words of a list of units that is made for an office. */
export const COMMUNE_LIST: Readonly<
  Record<Language, { readonly title: (year: number | undefined) => string; readonly sheet: string }>
> = {
  vi: {
    title: (year) => `DANH SÁCH ĐƠN VỊ${year === undefined ? '' : `, NĂM ${year}`}`,
    sheet: 'Danh sách đơn vị',
  },
  en: { title: (year) => `LIST OF UNITS${year === undefined ? '' : `, ${year}`}`, sheet: 'List of units' },
};

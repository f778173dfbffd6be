/** The part of edtf.js that we use; the library ships no types. @see https://github.com/inukshuk/edtf.js */
declare module 'edtf' {
  interface EdtfDate {
    type: 'Date';
    /** 1 year, 2 month, 3 day. */
    precision: 1 | 2 | 3;
    /** Milliseconds since 1970, first and last moment. */
    min: number;
    max: number;
    /** Bit masks, 0 when the date is not so qualified. */
    approximate: { value: number };
    uncertain: { value: number };
  }
  interface EdtfInterval {
    type: 'Interval';
    min: number;
    max: number;
    lower: EdtfDate | number | null;
    upper: EdtfDate | number | null;
  }
  interface EdtfSet {
    type: 'Set';
    min: number;
    max: number;
    values: EdtfDate[];
  }
  type Edtf = EdtfDate | EdtfInterval | EdtfSet | { type: 'Season' | 'List' | 'Year' | 'Decade' | 'Century' };
  /** Throws on anything that is not EDTF. */
  export default function edtf(text: string): Edtf;
}

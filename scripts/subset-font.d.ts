/** The part of subset-font that we use: it brings no types of its own. @see https://github.com/papandreou/subset-font */
declare module 'subset-font' {
  export default function subsetFont(
    face: Buffer,
    letters: string,
    options: {
      targetFormat: 'woff2';
      variationAxes?: Record<string, { min: number; max: number }>;
      keepFeatures?: string[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}

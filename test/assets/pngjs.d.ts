/** The part of pngjs that the tests use; the package comes without types. */
declare module 'pngjs' {
  export class PNG {
    static readonly sync: { read(file: Uint8Array): PNG };
    readonly width: number;
    readonly height: number;
    /** Red, green, blue, alpha of each pixel, row by row. */
    readonly data: Buffer;
  }
}

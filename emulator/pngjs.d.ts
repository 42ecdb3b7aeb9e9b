/** The part of pngjs that the emulator uses; the package ships no types. */
declare module 'pngjs' {
  export class PNG {
    constructor(options: { width: number; height: number; colorType?: number });
    data: Buffer;
    static sync: { write(image: PNG): Buffer };
  }
}

/** What went over the wire since the last reset. */
export class Counters {
  private trips = 0;
  private up = 0;
  private down = 0;

  get roundTrips(): number {
    return this.trips;
  }

  /** UTF-8 bytes of the requests that count. */
  get bytesUp(): number {
    return this.up;
  }

  /** UTF-8 bytes of their answers. */
  get bytesDown(): number {
    return this.down;
  }

  reset(): void {
    this.trips = 0;
    this.up = 0;
    this.down = 0;
  }

  /** Called by the host for a request that counts. */
  request(bytes: number): void {
    this.trips += 1;
    this.up += bytes;
  }

  /** Called by the host for its answer. */
  response(bytes: number): void {
    this.down += bytes;
  }
}

/** Length of a text in UTF-8, without making the bytes. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code < 0xdc00) {
      bytes += 4;
      index += 1;
    } else bytes += 3;
  }
  return bytes;
}

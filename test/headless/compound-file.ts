/**
 * A minimal compound file (the container of old .xls files and of encrypted .xlsx ones): a header, one sector of the
 * allocation table, a directory, then the streams, each in whole sectors of 512 bytes.
 * @param streams name to content.
 */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sector = 512;
  const perDirectory = 4;
  const endOfChain = 0xfffffffe;
  const names = Object.keys(streams);
  const directorySectors = Math.ceil((names.length + 1) / perDirectory);
  // Streams under 4.096 bytes would go into the mini stream: padded to that, they need none.
  const lengths = names.map((name) => Math.max(4096, streams[name]?.length ?? 0));
  const sectorsOf = lengths.map((length) => Math.ceil(length / sector));
  const total = 1 + directorySectors + sectorsOf.reduce((sum, count) => sum + count, 0);
  const bytes = new Uint8Array((1 + total) * sector);
  const view = new DataView(bytes.buffer);

  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, endOfChain, true);
  view.setUint32(68, endOfChain, true);
  for (let entry = 0; entry < 109; entry += 1)
    view.setUint32(76 + 4 * entry, entry === 0 ? 0 : 0xffffffff, true);

  const table = sector;
  for (let entry = 0; entry < sector / 4; entry += 1) view.setUint32(table + 4 * entry, 0xffffffff, true);
  view.setUint32(table, 0xfffffffd, true);
  const chain = (first: number, count: number): void => {
    for (let index = 0; index < count; index += 1) {
      view.setUint32(table + 4 * (first + index), index === count - 1 ? endOfChain : first + index + 1, true);
    }
  };
  chain(1, directorySectors);

  const directory = 2 * sector;
  const writeEntry = (index: number, name: string, type: number, start: number, length: number): void => {
    const at = directory + 128 * index;
    [...name].forEach((letter, place) => view.setUint16(at + 2 * place, letter.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * name.length + 2, true);
    bytes[at + 66] = type;
    bytes[at + 67] = 1;
    view.setUint32(at + 68, 0xffffffff, true);
    view.setUint32(at + 72, type === 2 && index < names.length ? index + 1 : 0xffffffff, true);
    view.setUint32(at + 76, type === 5 ? 1 : 0xffffffff, true);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, length, true);
  };
  writeEntry(0, 'Root Entry', 5, endOfChain, 0);
  let next = 1 + directorySectors;
  names.forEach((name, index) => {
    const count = sectorsOf[index] ?? 0;
    writeEntry(index + 1, name, 2, next, lengths[index] ?? 0);
    bytes.set(streams[name] ?? new Uint8Array(), (1 + next) * sector);
    chain(next, count);
    next += count;
  });
  return bytes;
}

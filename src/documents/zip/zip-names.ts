/** Signatures of a ZIP's end record and of an entry of its directory. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const MOST_NAMES = 10_000;

/** The names of the files in a ZIP by its directory, without unpacking anything; empty when it has none that can be read. */
export function fileNamesOfZip(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let end = bytes.length - END_SIZE; end >= Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT); end--) {
    if (view.getUint32(end, true) !== END) continue;
    return namesFrom(bytes, view, view.getUint32(end + 16, true));
  }
  return [];
}

function namesFrom(bytes: Uint8Array, view: DataView, start: number): string[] {
  const names: string[] = [];
  for (let at = start; at + 46 <= bytes.length && names.length < MOST_NAMES;) {
    if (view.getUint32(at, true) !== ENTRY) break;
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

import { describe, expect, it } from 'vitest';
import { read } from '../../../src/ingest/read/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 教育 in GB18030. */
const GB = Uint8Array.of(0xbd, 0xcc, 0xd3, 0xfd);

describe('read', () => {
  it('decodes UTF-8 and leaves a byte order mark out of the text', () => {
    expect(read(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('一、总则')))).toMatchObject({
      text: '一、总则',
      encoding: 'utf-8',
      problem: null,
    });
  });

  it('decodes GB18030 where the bytes are no UTF-8', () => {
    expect(read(GB)).toMatchObject({ text: '教育', encoding: 'gb18030', undecodable: 0 });
  });

  it('decodes UTF-16 by its mark', () => {
    expect(read(Uint8Array.of(0xff, 0xfe, 0x59, 0x65, 0xb2, 0x80))).toMatchObject({ text: '教育' });
    expect(read(Uint8Array.of(0xfe, 0xff, 0x65, 0x59, 0x80, 0xb2))).toMatchObject({ text: '教育' });
  });

  it('keeps a text that was cut in the middle of its last character', () => {
    const cut = read(utf8('推进教育数字化，完善平台。'.repeat(3)).slice(0, -1));
    expect(cut.text.startsWith('推进教育数字化，完善平台')).toBe(true);
    expect(cut).toMatchObject({ problem: null, encoding: 'utf-8' });
    expect(cut.undecodable).toBeGreaterThan(0);
  });

  it('calls a file of nothing or of white space empty', () => {
    expect(read(new Uint8Array()).problem).toBe('empty');
    expect(read(utf8(' \n\u3000\r\n')).problem).toBe('empty');
  });

  it('calls a file with NUL bytes or without text binary', () => {
    expect(read(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)).problem).toBe('binary');
    expect(read(Uint8Array.from({ length: 200 }, (_, at) => (at * 7) % 32)).problem).toBe('binary');
  });
});

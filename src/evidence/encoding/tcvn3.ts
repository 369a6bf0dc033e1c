/** Letters of the fonts of TCVN3 (.VnTime), from 0xA1 to 0xFF; a blank where the fonts have none. */
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ ';

/** Each byte comes as the letter of its number; punctuation of Windows stays as it is. */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00ff]/g, (byte) => {
    const letter = LETTERS.charAt(byte.charCodeAt(0) - 0xa1);
    return letter === ' ' || letter === '' ? byte : letter;
  });
}

/** Letters of a Western alphabet that stand for nothing in these fonts: a text with one of them is not in them. */
export function isNotTcvn3(text: string): boolean {
  return (text.match(WESTERN) ?? []).some((letter) => LETTERS.charAt(letter.charCodeAt(0) - 0xa1).trim() === '');
}

const WESTERN = /[\u00c0-\u00ff]/g;

/** Letters of the fonts of TCVN3 (.VnTime), from 0xA1 to 0xFF; a blank where the fonts have none. */
const LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ ';

/** Each byte comes as the letter of its number; punctuation of Windows stays as it is. */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00a1-\u00ff]/g, (byte) => {
    const letter = LETTERS.charAt(byte.charCodeAt(0) - 0xa1);
    return letter === ' ' || letter === '' ? byte : letter;
  });
}

import { memoize } from '../../model/memoize.ts';

/** What is in a cell of evidence, is not "none", and yet names nothing that can be looked up. */
export function namesNoDocument(text: string): boolean {
  // A number is in most names of documents, and in no mark: of these only the first letters are looked at.
  if (DIGIT.test(text) && !mayPromise(text.slice(0, 2))) return false;
  // In small letters, since an expression that takes both costs a start several milliseconds.
  const small = text.toLowerCase();
  if (STARTS_AS_PROMISE.test(small)) return true;
  if (small.length > LONGEST_MARK) return false;
  return MARK.test(small) || (small.length <= LONGEST_YES && YES.test(small));
}

const LONGEST_MARK = 24;
const LONGEST_YES = 12;

/**
 * "Sẽ bổ sung", "đang hoàn thiện", "nộp sau". Only how a cell begins counts: "Báo cáo kết quả đang triển khai" is a
 * document. With its marks a first word is enough; without them "dang bo xa" is the party committee, whose documents count.
 */
const STARTS_AS_PROMISE = new RegExp(
  `^(?:${[
    '(?:sẽ|đang|chờ|chưa|hẹn|xin nợ|còn nợ|xin nộp|xin gửi|xin bổ sung) ',
    '(?:sẽ|đang|chờ|nợ|xin nợ|còn nợ)[.…\\s]*$',
    '(?:bổ sung|nộp|gửi|cập nhật|hoàn thiện|hoàn thành|có|làm|photo|scan)(?: bổ sung)? sau(?:$|[ .,;:…(])',
    'không có (?:minh chứng|văn bản|hồ sơ|tài liệu|giấy tờ)',
    '(?:se|dang|cho|chua) (?:bo sung|hoan thien|hoan thanh|cap nhat|nop|gui|co|lam|thuc hien|trien khai|tong hop|phe duyet|ky|ban hanh|xay dung|in|photo|scan)(?:$|[ .,;:…(])',
    '(?:bo sung|nop|gui|cap nhat|hoan thien) sau(?:$|[ .,;:…(])',
    'khong co (?:minh chung|van ban|ho so|tai lieu)',
    '(?:will|to) be |(?:pending|tbd|tba|later)(?:$|[ .,;:…(])',
  ].join('|')})`.normalize('NFC'),
  'u',
);

/** How the promises above begin, in small letters. */
const PROMISES_BEGIN: ReadonlySet<string> = new Set(
  'sẽ đa ch hẹ xi cò bổ nộ gử cậ ho có là ph sc kh nợ se da bo no gu co la ca wi to pe tb'.normalize('NFC').split(' '),
);
const mayPromise = memoize((begin) => PROMISES_BEGIN.has(begin.toLowerCase()), 1000);

const DIGIT = /[0-9]/;

/** One letter, the same letter again, a tick: it says that there is something, not what. */
const MARK = /^(?:(\p{L})\1*|[^\p{L}\p{N}]+)$/u;

/** That there is something, without its name. */
const YES = new RegExp('^(?:có|co|đã có|da co|có đủ|có rồi|đủ|đầy đủ|rồi|yes|ok)[.!]*$'.normalize('NFC'), 'u');

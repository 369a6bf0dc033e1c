import { plainLetters } from '../../model/plain-letters.ts';

/** "Sheet1", "Bảng chấm điểm", "Lần 2", "Tự chấm năm 2022": words of the work, none of which is a name. */
export function namesNothing(text: string): boolean {
  const written = text.normalize('NFC').toLowerCase();
  const words = written.match(/\p{L}+/gu) ?? [];
  const known = NOT_ASCII.test(written) ? OFFICE_WORDS : PLAIN_OFFICE_WORDS;
  for (let at = 0; at < words.length; ) {
    const length = [3, 2, 1].find(
      (many) => at + many <= words.length && known.has(words.slice(at, at + many).join(' ')),
    );
    if (length === undefined) return false;
    at += length;
  }
  return true;
}

const NOT_ASCII = /[^\0-\x7f]/;

/** By phrases: "Định Công" and "Minh Hợp" are communes, whatever work their syllables may mean elsewhere. */
const OFFICE_WORDS: ReadonlySet<string> = new Set(
  (
    'sheet,trang,trang tính,bảng,biểu,biểu mẫu,mẫu,phiếu,phụ lục,bcđ,cđht,tt,stt,chấm,cho điểm,chấm điểm,điểm,chi tiết,tự chấm,tự đánh giá,' +
    'đánh giá,phúc tra,kiểm tra,thẩm định,kết quả,lần,số liệu,dữ liệu,tổng hợp,bản in,bản nháp,bản chính,bản sửa,chính thức,đợt,năm,tháng,' +
    'nộp,gửi,sửa,cuối cùng,final,copy,of,data,table,page,book,workbook,minh chứng,hồ sơ,báo cáo,tài liệu,danh sách,cộng đồng học tập,' +
    'cộng đồng,học tập,tiêu chí,các tiêu chí,xếp loại,công nhận,đề nghị,đơn vị,xã,cấp xã,cấp huyện,các xã,phường,và,theo,mã số,mã đơn vị,' +
    'mã xã,cấp tỉnh,ubnd,untitled,export,new microsoft excel,worksheet'
  ).split(','),
);
const PLAIN_OFFICE_WORDS: ReadonlySet<string> = new Set([...OFFICE_WORDS].map(plainLetters));

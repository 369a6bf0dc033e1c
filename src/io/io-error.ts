import { CannotRun } from '../model/cannot-run.ts';

/** Turns an error of the file system into a sentence that says what to do; anything else stays what it is. */
export function explainIoError(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const known = code === undefined ? undefined : SENTENCES[code];
  return known === undefined ? error : known(path);
}

const SENTENCES: Readonly<Record<string, (path: string) => CannotRun>> = {
  ENOENT: (path) =>
    new CannotRun(
      { vi: `Không tìm thấy: ${path}`, en: `Not found: ${path}` },
      {
        vi: 'Kiểm tra lại tên và thư mục; tên có dấu cách phải đặt trong dấu ngoặc kép.',
        en: 'Check the name and the folder; a name with spaces needs quotation marks.',
      },
    ),
  EISDIR: (path) =>
    new CannotRun(
      { vi: `Đây là thư mục, không phải tệp: ${path}`, en: `This is a folder, not a file: ${path}` },
      { vi: 'Chỉ ra tệp nằm trong thư mục đó.', en: 'Name the file inside it.' },
    ),
  ENOTDIR: (path) =>
    new CannotRun(
      { vi: `Đây là tệp, không phải thư mục: ${path}`, en: `This is a file, not a folder: ${path}` },
      { vi: 'Chọn một thư mục khác.', en: 'Choose another folder.' },
    ),
  EEXIST: (path) =>
    new CannotRun(
      { vi: `Đã có tệp trùng tên thư mục: ${path}`, en: `A file has the name of the folder: ${path}` },
      { vi: 'Chọn một thư mục khác.', en: 'Choose another folder.' },
    ),
  EACCES: (path) => locked(path),
  EPERM: (path) => locked(path),
  EBUSY: (path) => locked(path),
  EROFS: (path) => locked(path),
  ENAMETOOLONG: (path) => unusable(path),
  EINVAL: (path) => unusable(path),
  ELOOP: (path) => unusable(path),
  EIO: (path) => unusable(path),
  ENOSPC: (path) =>
    new CannotRun(
      { vi: `Ổ đĩa đã đầy, chưa ghi được: ${path}`, en: `The disk is full, not written: ${path}` },
      {
        vi: 'Giải phóng dung lượng rồi chạy lại; tệp cũ còn nguyên.',
        en: 'Free some space and run again; the old file is untouched.',
      },
    ),
};

function unusable(path: string): CannotRun {
  return new CannotRun(
    { vi: `Không dùng được đường dẫn này: ${path}`, en: `This path cannot be used: ${path}` },
    { vi: 'Chọn tên ngắn hơn, hoặc thư mục khác.', en: 'Choose a shorter name, or another folder.' },
  );
}

function locked(path: string): CannotRun {
  return new CannotRun(
    { vi: `Không mở được: ${path}`, en: `Cannot open: ${path}` },
    {
      vi: 'Nếu tệp đang mở trong Excel, hãy đóng lại; nếu không, kiểm tra quyền đọc, ghi của thư mục.',
      en: 'If it is open in Excel, close it; otherwise check the permissions of the folder.',
    },
  );
}

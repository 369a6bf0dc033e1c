import { defineNotice } from './define.ts';

export const registerNotices = {
  /** The inputs were not there, so that nothing was computed again. */
  'certify-not-recomputed': defineNotice<{ readonly files: readonly string[]; readonly registered: boolean }>({
    vi: ({ files, registered }) =>
      [
        ...files.map((file) => `- ${file}: không tìm thấy nên không tính lại được.`),
        ...(registered ? ['! Sổ ghi là các giấy cấp lần này chưa được tính lại từ minh chứng.'] : []),
        ...(files.some((file) => file.includes('@')) ? ['  Bộ tiêu chí của cơ quan: thêm -c và tệp của bộ ấy.'] : []),
      ].join('\n'),
    en: ({ files, registered }) =>
      [
        ...files.map((file) => `- ${file}: not found, so nothing was computed again.`),
        ...(registered
          ? ['! The register says that these certificates were not computed again from the evidence.']
          : []),
        ...(files.some((file) => file.includes('@')) ? ["  A set of the office's own: add -c and its file."] : []),
      ].join('\n'),
  }),

  'key-undeclared': defineNotice<{ readonly keyId: string }>({
    vi: ({ keyId }) =>
      `! Tệp khóa công khai ${keyId} là kiểu cũ: không ghi khóa được ký thay cơ quan nào, nên nơi kiểm tra không biết. Ghi lại bằng: hoctap keys declare`,
    en: ({ keyId }) =>
      `! The public key file of ${keyId} is of the old kind and does not say for whom it signs, so nobody who checks can know. Write it again with: hoctap keys declare`,
  }),

  'register-damaged-kept': defineNotice<{ readonly kept: string }>({
    vi: ({ kept }) => `Sổ như trước khi sửa được giữ nguyên ở: ${kept}`,
    en: ({ kept }) => `The register as it was before is kept: ${kept}`,
  }),
};

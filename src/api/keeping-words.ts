export type {
  Act,
  CertificatePreviewOptions,
  CertificatesOptions,
  CertificatesResult,
  CheckOfRegister,
  KeyByFile,
  NewKey,
  NewKeyByFile,
  NewRegister,
  PaperToVerify,
  RegisterAct,
  RegisterByFile,
  RevocationByFile,
} from '../jobs/keeping.ts';
export type { RegisterState } from '../jobs/register-check.ts';

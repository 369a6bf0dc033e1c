import { relative, resolve } from 'node:path';
import { withoutHead } from '../../../documents/agency.ts';
import { PAPER_NAMES } from '../../../model/output-names.ts';
import { optional } from '../answer-checks.ts';
import { choice, choicesOf, oneOf, text } from '../questions.ts';
import { registerActs } from './register-acts.ts';
import { type Known, option, sharedQuestions, type Tasks } from './task.ts';

/** Keys, the register, certificates, and what comes back to be verified. */
export function certificates(known: Known): Tasks {
  const { words, folder, found, checks } = known;
  const { result, profile, office, register, registerOf, into, inYear } = sharedQuestions(known);
  // As the folder of the office says it, with the sign between folders that every system reads.
  const fromOffice = (path: string) => relative(resolve(known.officeFolder), resolve(path)).replaceAll('\\', '/');
  const authority = folder?.office?.authority;
  const holder = authority === undefined ? '' : withoutHead(authority).join(' ');
  const firstDay = folder?.year === undefined ? '' : `01/01/${folder.year}`;
  return {
    keys: {
      name: words.keysTask,
      questions: [
        into('keyOffice', words.keyOffice, () => holder),
        text('validFrom', words.validFrom, { initial: firstDay, check: optional(checks.day) }),
        into('keyFolder', words.keyFolder, () => inYear('../khoa', 'khoa')),
      ],
      command: ({ keyOffice = '', validFrom, keyFolder = '' }) => [
        ...['keys', 'new', '--office', keyOffice],
        ...option('--valid-from', validFrom),
        ...['-o', keyFolder],
      ],
      after: {
        message: words.useKey,
        command: ({ keyFolder = '' }) => [
          ...['office', '--key', fromOffice(`${keyFolder}/office-key.private.pem`)],
          ...['--public-key', fromOffice(`${keyFolder}/office-key.public.json`)],
        ],
        inOffice: true,
      },
    },
    registerInit: {
      name: words.registerInit,
      questions: [
        into('keyOffice', words.registerOffice, () => holder),
        text('openedOn', words.openedOn, { initial: firstDay, check: optional(checks.day) }),
        into('newRegister', words.newRegister, () => inYear('../so-cap.jsonl', 'so-cap.jsonl')),
      ],
      command: ({ keyOffice = '', openedOn, newRegister = '' }) => [
        ...['register', 'init', newRegister, '--office', keyOffice],
        ...option('--on', openedOn),
      ],
      after: {
        message: words.useRegister,
        command: ({ newRegister = '' }) => ['office', '--register', fromOffice(newRegister)],
        inOffice: true,
      },
    },
    certify: {
      name: words.certify,
      questions: [
        result,
        ...profile,
        text('issuedOn', words.issuedOn, { check: optional(checks.day) }),
        ...(folder?.register === undefined
          ? [
              oneOf(
                'register',
                {
                  choose: words.registerHere,
                  type: words.register,
                  other: words.registerOther,
                  back: words.back,
                  check: optional(checks.path),
                },
                choicesOf(found.registers),
              ),
            ]
          : []),
        choice(
          'form',
          words.form,
          () => [
            { name: words.separate, value: 'separate' },
            { name: words.merged, value: 'merged' },
          ],
          words.back,
        ),
        into('certificateOutput', words.certificateFolder, () => inYear('5-giay-chung-nhan', 'giay-chung-nhan')),
      ],
      command: (answers) => [
        ...['certify', answers['result'] ?? ''],
        ...option('-o', answers['certificateOutput']),
        ...office(answers),
        ...option('--issued-on', answers['issuedOn']),
        ...option('--register', answers['register']),
        ...(answers['form'] === 'merged' ? ['--merge'] : []),
      ],
      shows: ({ form, certificateOutput }) =>
        form === 'merged' ? `${certificateOutput}/${PAPER_NAMES.certificates}` : certificateOutput,
      // A number that is given stays given.
      canTry: (answers) => registerOf(answers) !== '',
    },
    registerCheck: {
      name: words.registerCheck,
      questions: register(checks.path),
      command: (answers) => ['register', 'list', registerOf(answers)],
    },
    ...registerActs(known),
    verify: {
      name: words.verify,
      questions: [
        oneOf(
          'paper',
          {
            choose: words.paperHere,
            type: words.paper,
            other: words.otherFile,
            back: words.back,
            // A short code typed off the paper is no file.
            check: checks.needed,
          },
          choicesOf(found.papers),
        ),
        ...(folder?.publicKey === undefined ? [text('key', words.publicKey, { check: optional(checks.path) })] : []),
      ],
      command: (answers) => ['verify', answers['paper'] ?? '', ...option('--key', answers['key'])],
    },
  };
}

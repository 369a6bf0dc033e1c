import { refusal } from '../../problems/refusal.ts';
import type { Cli, CommandModule, Run } from '../cli.ts';

/** A script for a shell by which the Tab key completes commands and options; files as the shell does by itself. */
export const command: CommandModule = {
  define(command, cli, finish, run) {
    const words = WORDS[cli.language];
    command.argument('<shell>', words.shell).action(async (shell: string) => {
      const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
      if (script === undefined) throw refusal('shell-unknown', { written: shell, known: Object.keys(SCRIPTS) });
      const commands = (command.parent?.commands ?? []).map((each) => [each.name(), ...each.aliases()]);
      const known: [readonly string[], readonly string[]][] = [];
      for (const names of commands) known.push([names, await optionsOf(names[0] ?? '', cli, run)]);
      cli.terminal.out(script(known));
      finish(0);
    });
  },
};

/** As the help of the command lists them. */
async function optionsOf(name: string, cli: Cli, run: Run): Promise<readonly string[]> {
  const said: string[] = [];
  const out = (text: string) => {
    said.push(text);
  };
  await run([name, '--help'], { ...cli, terminal: { ...cli.terminal, out, err: () => {} } });
  return [...new Set([...said.join('').matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option = '']) => option))];
}

type Script = (known: readonly (readonly [readonly string[], readonly string[]])[]) => string;

const SCRIPTS: Readonly<Record<string, Script>> = {
  bash: (known) => `# hoctap completion bash > ~/.hoctap-completion; source ~/.hoctap-completion
_hoctap() {
  local word=\${COMP_WORDS[COMP_CWORD]}
  if [ "$COMP_CWORD" = 1 ]; then COMPREPLY=($(compgen -W "${known.flatMap(([names]) => names).join(' ')}" -- "$word")); return; fi
  case "$word" in -*) ;; *) return ;; esac
  case "\${COMP_WORDS[1]}" in
${known.map(([names, options]) => `    ${names.join('|')}) COMPREPLY=($(compgen -W "${options.join(' ')}" -- "$word")) ;;\n`).join('')}  esac
}
complete -o default -F _hoctap hoctap
`,
  zsh: (known) => `# hoctap completion zsh > ~/.hoctap-completion; source ~/.hoctap-completion
_hoctap() {
  if (( CURRENT == 2 )); then compadd -- ${known.flatMap(([names]) => names).join(' ')}; return; fi
  if [[ $words[CURRENT] != -* ]]; then _files; return; fi
  case $words[2] in
${known.map(([names, options]) => `    ${names.join('|')}) compadd -- ${options.join(' ')} ;;\n`).join('')}  esac
}
compdef _hoctap hoctap
`,
  fish: (known) =>
    `# hoctap completion fish > ~/.config/fish/completions/hoctap.fish
${known.map(([names]) => `complete -c hoctap -n __fish_use_subcommand -f -a "${names.join(' ')}"\n`).join('')}${known
  .flatMap(([names, options]) =>
    options.map(
      (option) => `complete -c hoctap -n "__fish_seen_subcommand_from ${names.join(' ')}" -l ${option.slice(2)}\n`,
    ),
  )
  .join('')}`,
  powershell: (known) => `# hoctap completion powershell >> $PROFILE
Register-ArgumentCompleter -Native -CommandName hoctap -ScriptBlock {
  param($word, $line, $at)
  $options = @{
${known.flatMap(([names, options]) => names.map((name) => `    '${name}' = @(${options.map((each) => `'${each}'`).join(', ')})\n`)).join('')}  }
  $typed = $line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" }
  $found = if ($typed.Count -eq 0 -or ($typed.Count -eq 1 -and $word)) { $options.Keys | Sort-Object } elseif ($word -like '-*') { $options[@($typed)[0]] }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`,
};

const WORDS = {
  vi: {
    shell: 'bash, zsh, fish hoặc powershell',
  },
  en: {
    shell: 'bash, zsh, fish or powershell',
  },
};

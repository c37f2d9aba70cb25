import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { makeFolders } from '../run/make-folders.ts';
import { writeWholeFile } from '../run/table-file.ts';
import { starterFiles } from './starter-files.ts';
import { defineVerb } from './verb.ts';

export const init = defineVerb({
  register(program, terminal) {
    program
      .command('init')
      .description('write a configuration, a gazetteer and a gold page to start from; what is there already stays')
      .argument('[dir]', 'folder', '.')
      .action((dir: string) => {
        const folder = resolve(terminal.cwd, dir);
        // Who has gold has no use for an example of it.
        const hasGold = existsSync(join(folder, 'corpus/gold'));
        for (const [path, text] of starterFiles()) {
          if (hasGold && path.startsWith('corpus/gold/')) continue;
          const file = join(folder, path);
          const name = relative(terminal.cwd, file);
          if (existsSync(file)) {
            terminal.err(`${name} is there already and stays as it is\n`);
            continue;
          }
          makeFolders(dirname(file));
          writeWholeFile(file, text);
          terminal.err(`wrote ${name}\n`);
        }
        const change = folder === terminal.cwd ? '' : `cd ${relative(terminal.cwd, folder)}, `;
        terminal.err(
          `Now ${change}put texts (.txt with form feeds between pages) into corpus/, then: policylens run\n`,
        );
      });
  },
});

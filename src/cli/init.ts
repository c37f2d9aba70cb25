import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseConfig } from '../config/parse-config.ts';
import { defineVerb } from './verb.ts';

const schemaUrl = './node_modules/policylens/schema/pipeline.config.schema.json';

export const init = defineVerb({
  register(program, terminal) {
    program
      .command('init')
      .description('write a configuration and folders to start from; what is there already stays')
      .argument('[dir]', 'folder', '.')
      .action((dir: string) => {
        const folder = resolve(terminal.cwd, dir);
        mkdirSync(join(folder, 'corpus'), { recursive: true });
        const path = join(folder, 'pipeline.config.json');
        const name = relative(terminal.cwd, path);
        if (existsSync(path)) {
          terminal.err(`${name} is there already and stays as it is\n`);
          return;
        }
        const { inputs, output, formats, csvProfile, encoding, docvarsFromNames } = parseConfig({});
        const config = { $schema: schemaUrl, inputs, output, formats, csvProfile, encoding, docvarsFromNames };
        writeFileSync(path, `${JSON.stringify(config, null, 2)}\n`);
        terminal.err(
          `wrote ${name}\nPut texts (.txt with form feeds between pages) into corpus/, then: policylens run\n`,
        );
      });
  },
});

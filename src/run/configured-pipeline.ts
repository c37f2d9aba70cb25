import type { Config } from '../config/schema.ts';
import { createPipeline, type Pipeline } from '../pipeline.ts';
import { readGazetteer } from './read-gazetteer.ts';

/** The pipeline that a configuration asks for, with the names of the user's gazetteer. Throws where the gazetteer cannot be read. */
export function createConfiguredPipeline(config: Config, root: string): Pipeline {
  const userGazetteer = readGazetteer(config, root);
  return createPipeline({
    normalize: config.normalize,
    verbClasses: config.verbClasses,
    ...(userGazetteer.length > 0 && { entities: { userGazetteer } }),
  });
}

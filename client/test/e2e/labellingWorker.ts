import { kernels, type Labelling, labelTexts } from './labelling.ts';

/** What a page asks of this worker; it is told what every kernel finds. */
export interface Task {
  /** The model file in base64, since pages pass text. */
  readonly model: string;
  readonly texts: readonly string[];
}

self.onmessage = ({ data: { model, texts } }: MessageEvent<Task>) => {
  const bytes = Uint8Array.from(atob(model), (character) => character.charCodeAt(0));
  const answers: Record<string, Labelling> = {};
  for (const kernel of Object.keys(kernels) as (keyof typeof kernels)[])
    answers[kernel] = labelTexts(bytes, texts, kernel);
  self.postMessage(answers);
};

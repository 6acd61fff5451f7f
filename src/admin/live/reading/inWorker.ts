import type { Answer, Desk, Place, Question } from './protocol.js'

/**
 * A place of reading apart from the page, whose keys and pictures then never wait for it. It lives as long as the page: from story
 * to story the tables of the language stay made.
 * @param onFailure called when it turns out that the worker cannot read: it was not loaded, or it broke
 * @throws where the browser refuses to make a worker
 */
export function inWorker(onAnswer: (answer: Answer) => void, onFailure: () => void): Place {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
  let known: Desk | undefined
  // A question that comes before the worker listens is lost: it is put again when the worker says that it does.
  let early: Question[] = []
  let isListening = false
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    onAnswer(data)
    if (data.number !== 0) return
    isListening = true
    early.forEach((question) => worker.postMessage(question))
    early = []
  })
  for (const failure of ['error', 'messageerror'])
    worker.addEventListener(failure, () => {
      worker.terminate()
      onFailure()
    })
  return ({ desk, ...text }, number) => {
    const question: Question = { ...text, ...(desk !== known && { desk }), number }
    known = desk
    if (!isListening) early.push(question)
    worker.postMessage(question)
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '../../hosting/start-host.ts'

/** Asks again and again, for as long as a slow machine may need. Throws with the question when it never came true. */
export async function until(question: string, isSo: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Never came true: ${question}`)
    await setTimeout(50)
  }
}

type Reference = Readonly<Record<string, string>>

/** One window of WebKitGTK's small browser, driven by the W3C's WebDriver protocol on a screen that nobody sees. */
export class WebKit {
  private programs: ChildProcess[]
  private address: string
  private constructor(programs: ChildProcess[], address: string) {
    this.programs = programs
    this.address = address
  }

  /** Needs Debian's `webkit2gtk-driver` and `xvfb`; scripts/checks/test-engines.ts gets them. */
  static async start(): Promise<WebKit> {
    const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const display = await new Promise<string>((resolve, reject) => {
      screen.once('error', reject)
      screen.stdout.once('data', (number) => resolve(`:${String(number).trim()}`))
    })
    const port = await freePort()
    const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
      env: { ...process.env, DISPLAY: display },
      stdio: 'ignore',
    })
    const programs = [driver, screen]
    const origin = `http://127.0.0.1:${port}`
    try {
      await until('the driver answers', () => fetch(`${origin}/status`).catch(() => false))
      const wanted = {
        'webkitgtk:browserOptions': {
          binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
          args: ['--automation'],
        },
      }
      const session = new WebKit(programs, origin)
      const { sessionId } = (await session.ask('POST', '/session', { capabilities: { alwaysMatch: wanted } })) as {
        sessionId: string
      }
      session.address = `${origin}/session/${sessionId}`
      return session
    } catch (error) {
      for (const program of programs) program.kill()
      throw error
    }
  }

  private async ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(this.address + path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null }
    if (value?.error) throw new Error(`${method} ${path}: ${value.error}, ${value.message}`)
    return value
  }

  /** Runs a function in the page and gives what it returns. */
  async run<Given extends unknown[], Result>(
    does: (...given: Given) => Result,
    ...given: Given
  ): Promise<Awaited<Result>> {
    const script = `return (${does}).apply(null, arguments)`
    return (await this.ask('POST', '/execute/sync', { script, args: given })) as Awaited<Result>
  }

  /** Opens an address and waits until the app has taken over. */
  async open(url: string): Promise<void> {
    await this.ask('POST', '/url', { url })
    await until(`${url} is ready`, () => this.run(() => document.documentElement.dataset.ready !== undefined))
  }

  /**
   * Clicks the first element that is seen, has this selector and, where one is given, exactly this text, as a person
   * does.
   */
  async click(selector: string, text = ''): Promise<void> {
    const element = await this.run(
      (css, words) =>
        [...document.querySelectorAll<HTMLElement>(css)].find(
          (each) => each.checkVisibility() && (!words || each.textContent?.trim() === words),
        ) as unknown as Reference,
      selector,
      text,
    )
    if (!element) throw new Error(`Nothing to click: ${selector} ${text}`)
    await this.ask('POST', `/element/${Object.values(element)[0]}/click`, {})
  }

  /** Waits for the heading of a page. */
  async heading(text: string): Promise<void> {
    await until(`the heading is “${text}”`, () =>
      this.run((words) => document.querySelector('h1')?.textContent?.trim() === words, text),
    )
  }

  async isChecked(selector: string): Promise<boolean> {
    return this.run((css) => document.querySelector<HTMLInputElement>(css)?.checked === true, selector)
  }

  /** Opens another tab, goes there, and gives its handle. */
  async newTab(): Promise<string> {
    const { handle } = (await this.ask('POST', '/window/new', { type: 'tab' })) as { handle: string }
    await this.switchTo(handle)
    return handle
  }

  async tab(): Promise<string> {
    return (await this.ask('GET', '/window')) as string
  }

  async switchTo(handle: string): Promise<void> {
    await this.ask('POST', '/window', { handle })
  }

  async closeTab(): Promise<void> {
    await this.ask('DELETE', '/window')
  }

  /** Ends the browser, its driver and its screen. */
  async stop(): Promise<void> {
    await this.ask('DELETE', '').catch(() => undefined)
    for (const program of this.programs) program.kill()
  }
}

import type { Page } from '@playwright/test'
import { en } from './words.ts'

/** Checks a page in its current state and returns problems as short lines. */
export type Check = (page: Page) => Promise<string[]>

/** Tools for the checks, put into the page before they run. */
declare global {
  interface Window {
    seen: {
      shown: (selector: string) => HTMLElement[]
      name: (element: Element) => string
      short: (element: Element) => string
      rgb: (color: string) => [number, number, number, number]
      contrast: (a: string, b: string) => number
      ground: (element: Element) => string
      longestLine: (element: Element) => string
    }
  }
}

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]'

/** Gives the page the tools that the checks share. To be called after each load. */
export async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', {
      willReadFrequently: true,
    }) as OffscreenCanvasRenderingContext2D
    const rgb = (color: string): [number, number, number, number] => {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
      return [r, g, b, a]
    }
    const light = (color: string) => {
      const [r, g, b] = rgb(color).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
    }
    window.seen = {
      shown: (selector) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter(
          (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
        ),
      name: (element) => {
        const byIds = (element.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' ')
        const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? ''
        return (element.getAttribute('aria-label') ?? (byIds.trim() || label || element.textContent || '')).trim()
      },
      short: (element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110),
      rgb,
      contrast: (a, b) => {
        const [x, y] = [light(a), light(b)]
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
      },
      ground: (element) => {
        for (let at: Element | null = element; at; at = at.parentElement) {
          const color = getComputedStyle(at).backgroundColor
          if (rgb(color)[3] > 250) return color
        }
        return 'rgb(255, 255, 255)'
      },
      // Letter by letter, because the DOM does not say where lines break: a letter left of the previous one begins a
      // new line.
      longestLine: (element) => {
        if ((element.textContent?.length ?? 0) <= 80) return ''
        let longest = ''
        let line = ''
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
        const range = document.createRange()
        let right = 0
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          if (text.parentElement?.closest('.visually-hidden')) continue
          const letters = text.nodeValue ?? ''
          for (let at = 0; at < letters.length; at += 1) {
            range.setStart(text, at)
            range.setEnd(text, at + 1)
            const box = range.getBoundingClientRect()
            if (box.width === 0) continue // a space at which a line breaks, or that lies beside another
            if (box.left < right - 1) line = ''
            line += letters[at]
            if (line.length > longest.length) longest = line
            right = box.right
          }
        }
        return longest
      },
    }
  })
}

/** The checks for every requirement that one look at a page can decide. */
export const checks: Readonly<Record<string, Check>> = {
  W2: (page) =>
    page.evaluate(() => [
      ...[...document.querySelectorAll('img')].filter((image) => !image.hasAttribute('alt')).map(window.seen.short),
      ...[...document.querySelectorAll('svg')]
        .filter((svg) => !svg.closest('[aria-hidden="true"]'))
        .filter((svg) => !(svg.getAttribute('role') === 'img' && window.seen.name(svg)))
        .filter((svg) => !svg.closest('[role="img"][aria-label], [role="img"][aria-labelledby]'))
        .map(window.seen.short),
    ]),
  W3: (page) =>
    page.evaluate(() => {
      const levels = window.seen.shown('h1, h2, h3, h4, h5, h6').map((heading) => Number(heading.tagName[1]))
      const skipped = levels
        .filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
        .map((level) => `level ${level} is jumped to`)
      const empty = window.seen.shown('h1, h2, h3, h4').filter((heading) => !heading.textContent?.trim())
      // The small window is a document of its own, with a step alone.
      const parts = location.protocol === 'about:' ? ['main'] : ['main', 'body footer']
      const once = ['h1', ...parts]
        .filter((part) => window.seen.shown(part).length !== 1)
        .map((part) => `${part} is there ${window.seen.shown(part).length} times`)
      return [...skipped, ...empty.map(window.seen.short), ...once]
    }),
  W4: (page) =>
    page.evaluate(() => {
      // A way through a menu: a list whose lines name labels, one of them with a button to copy it.
      const paths = window.seen.shown('main li:has(> b[lang]):has(> button)').map((line) => line.closest('ol, ul'))
      const steps = window.seen.shown('nav[aria-label] [aria-current="step"]').map((link) => link.closest('ol, ul'))
      return [...paths, ...steps]
        .filter((list) => list?.tagName !== 'OL')
        .map((list) => list?.outerHTML.slice(0, 80) ?? 'no list')
    }),
  W5: (page) =>
    page.evaluate((message) => {
      const current = [...document.querySelectorAll('[aria-current="step"]')]
      const list = current[0]?.closest('nav')?.querySelectorAll('li') ?? []
      const number = [...list].findIndex((item) => item.contains(current[0] ?? null)) + 1
      const line = message.replace('{number}', `${number}`).replace('{total}', `${list.length}`)
      const isSaid = document.querySelector('main')?.textContent?.includes(line)
      return [
        ...(current.length > 1 ? ['more than one step is current'] : []),
        ...(number > 0 && !isSaid ? [`no “${line}”`] : []),
      ]
    }, en.shell.stepCount),
  W9: (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')]
        .filter(
          ({ type, autocomplete }) =>
            ['password', 'tel', 'email'].includes(type) || !['', 'off'].includes(autocomplete),
        )
        .map(window.seen.short),
    ),
  W13: (page) =>
    page.evaluate(() =>
      window.seen
        .shown('body *')
        .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
        // A column at the side covers no text.
        .filter((element) => element.getBoundingClientRect().width > innerWidth / 2)
        .filter((element) => element.getBoundingClientRect().height > innerHeight / 4)
        .map(window.seen.short),
    ),
  // Borders of controls, against their background.
  W14: (page) =>
    page.evaluate(() =>
      window.seen
        .shown('button, select, textarea, input:not([type="radio"], [type="checkbox"], [type="file"])')
        .filter((element) => {
          const { borderTopColor, borderTopWidth, backgroundColor, borderTopStyle } = getComputedStyle(element)
          const ground = window.seen.ground(element.parentElement ?? element)
          const hasBorder =
            borderTopStyle !== 'none' &&
            Number.parseFloat(borderTopWidth) > 0 &&
            window.seen.rgb(borderTopColor)[3] > 250
          const hasFill = window.seen.rgb(backgroundColor)[3] > 250
          // A button that looks like a link is known by its text alone, which W10 looks at.
          if (!hasBorder && !hasFill) return false
          const isSeen =
            (hasBorder && window.seen.contrast(borderTopColor, ground) >= 3) ||
            (hasFill && window.seen.contrast(backgroundColor, ground) >= 3)
          return !isSeen
        })
        .map(window.seen.short),
    ),
  W16: (page) => page.evaluate(() => [...document.querySelectorAll('body [title]')].map(window.seen.short)),
  W17: (page) =>
    page.evaluate(() =>
      window.seen
        .shown('main p, main li, main dd')
        .map((element) => ({ element, line: window.seen.longestLine(element) }))
        .filter(({ element, line }) => line.length > 80 || getComputedStyle(element).textAlign === 'justify')
        .map(({ line }) => `${line.length} letters: ${line}`),
    ),
  W22: (page) =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter((animation) => (animation.effect?.getComputedTiming().endTime as number) > 5000)
        .map(({ id }) => `moves: ${id}`),
    ),
  W25: async (page) => {
    const title = await page.title()
    const heading = (await page.locator('h1').first().textContent()) ?? ''
    return title.endsWith(en.shell.productName) && heading ? [] : [title]
  },
  W27: (page) =>
    page.evaluate((newTab) => {
      const links = window.seen.shown('a[href]') as HTMLAnchorElement[]
      const targets = new Map<string, Set<string>>()
      for (const link of links) {
        const name = window.seen.name(link).replace(/\s+/g, ' ')
        targets.set(name, (targets.get(name) ?? new Set()).add(link.href))
      }
      const unclear = [...targets]
        .filter(([name, hrefs]) => !name || hrefs.size > 1)
        .map(([name, hrefs]) => `${name}: ${[...hrefs].join(' ')}`)
      const outside = links
        .filter(({ origin }) => origin !== new URL(document.baseURI).origin)
        .filter(
          (link) =>
            !link.textContent?.includes(newTab) ||
            !link.textContent?.includes(link.hostname.replace('www.', '').replace('about.', '')),
        )
        .map((link) => `does not say where it leads: ${window.seen.short(link)}`)
      return [...unclear, ...outside]
    }, en.shell.newTab),
  // Every focusable element gets a visible focus ring of two pixels that nothing covers.
  'W29, W30': async (page) => {
    await page.keyboard.press('Tab') // so that the browser draws rings as for a person at the keyboard
    return page.evaluate((selector) => {
      const problems: string[] = []
      for (const element of window.seen.shown(selector)) {
        if (element.tabIndex < 0 || (element as HTMLButtonElement).disabled) continue
        element.focus({ preventScroll: true })
        element.scrollIntoView({ block: 'center', behavior: 'instant' })
        if (document.activeElement !== element) continue
        const ringed = [element, element.closest('label'), element.nextElementSibling]
          .filter((each): each is Element => each !== null)
          .find((each) => getComputedStyle(each).outlineStyle !== 'none')
        if (!ringed) {
          problems.push(`no ring: ${window.seen.short(element)}`)
          continue
        }
        const { outlineWidth, outlineColor, outlineStyle } = getComputedStyle(ringed)
        const ground = window.seen.ground(ringed.parentElement ?? ringed)
        if (outlineStyle === 'solid' && Number.parseFloat(outlineWidth) < 2)
          problems.push(`thin ring: ${window.seen.short(element)}`)
        if (window.seen.contrast(outlineColor, ground) < 3) problems.push(`faint ring: ${window.seen.short(element)}`)
        const box = element.getClientRects()[0]
        if (!box || box.width < 3 || box.height < 3) continue
        const points = [
          [box.left + box.width / 2, box.top + box.height / 2],
          [box.left + 2, box.top + box.height / 2],
          [box.right - 2, box.top + box.height / 2],
        ] as const
        for (const [x, y] of points) {
          const top = document.elementFromPoint(x, y)
          const isOurs =
            top && (element.contains(top) || top.contains(element) || element.closest('label')?.contains(top))
          if (!isOurs)
            problems.push(`covered: ${window.seen.short(element)} by ${top ? window.seen.short(top) : 'nothing'}`)
        }
      }
      window.scrollTo(0, 0)
      return problems
    }, focusable)
  },
  W33: (page) =>
    page.evaluate(() =>
      window.seen
        .shown('a, button, select, summary, label, input[type="file"], input[type="text"], textarea')
        .filter((element) => !element.closest('a[href="#main"], .visually-hidden'))
        .filter((element) => !(element.tagName === 'A' && getComputedStyle(element).display === 'inline'))
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect()
          return width < 24 || height < 24
        })
        .map(window.seen.short),
    ),
  W36: async (page) => {
    const before = { url: page.url(), count: page.context().pages().length }
    await page.evaluate((selector) => {
      for (const element of window.seen.shown(selector)) element.focus({ preventScroll: true })
      for (const select of window.seen.shown('main select') as HTMLSelectElement[]) {
        const kept = select.value
        select.dispatchEvent(new Event('change', { bubbles: true }))
        select.value = kept
      }
    }, focusable)
    return [
      ...(page.url().split('#')[0] !== before.url.split('#')[0] ? ['the page has moved'] : []),
      ...(page.context().pages().length !== before.count ? ['a window has opened'] : []),
    ]
  },
  W43: (page) =>
    page.evaluate(() =>
      matchMedia('(forced-colors: active)').matches
        ? window.seen
            .shown('body *')
            .filter((element) => /url\(/.test(getComputedStyle(element).backgroundImage))
            .map(window.seen.short)
        : [],
    ),
  W45: (page) =>
    page.evaluate(() => {
      const content = document.querySelector('meta[name="viewport"]')?.getAttribute('content') ?? 'none'
      return /user-scalable|maximum-scale|none/.test(content) ? [content] : []
    }),
}

/** In one column, text and focus follow the visual order: what comes next is below or beside. */
export const inOrder: Check = (page) =>
  page.evaluate((selector) => {
    const places = window.seen
      .shown(selector)
      .filter((element) => element.tabIndex >= 0 && !element.closest('a[href="#main"], .visually-hidden'))
      .filter((element) => !element.matches('input[type="radio"], input[type="checkbox"]'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
    const jumps = places.filter(({ box }, at) => {
      const before = places[at - 1]?.box
      return before && box.bottom <= before.top
    })
    const positive = [...document.querySelectorAll<HTMLElement>('[tabindex]')].filter(({ tabIndex }) => tabIndex > 0)
    return [...jumps.map(({ element }) => window.seen.short(element)), ...positive.map(window.seen.short)]
  }, focusable)

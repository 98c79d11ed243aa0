// Lays every page of unpacked books out in a headless browser, with the book's style and without, and prints as
// JSON those that are wider than the screen. Widths are in CSS pixels, text sizes in per cent.
// Usage: node widths.mjs MODULES CHROMIUM WIDTHS TEXT_SIZES FOLDER... (numbers with commas between)

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, extname, join } from 'node:path'

const [modules, chromium, widths, sizes, ...folders] = process.argv.slice(2)
const BOOK = 'http://book/'
const TYPES = {
  '.css': 'text/css',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.xhtml': 'application/xhtml+xml',
}
const numbers = list => list.split(',').map(Number)
const pagesOf = async folder => {
  const manifest = await readFile(join(folder, 'EPUB/content.opf'), 'utf8')
  return [...manifest.matchAll(/<item [^>]*href="([^"]+\.xhtml)"/g)].map(found => found[1])
}

const { chromium: browsers } = createRequire(join(modules, 'x.js'))('playwright-core')
const browser = await browsers.launch({ executablePath: chromium, args: ['--no-sandbox'] })
const found = { measured: 0, wide: [] }

const measure = async (page, folder, file, styled) => {
  for (const size of numbers(sizes)) {
    for (const width of numbers(widths)) {
      await page.setViewportSize({ width, height: 640 })
      const needed = await page.evaluate(size => {
        document.documentElement.style.fontSize = `${size}%`
        return document.documentElement.scrollWidth
      }, size)
      found.measured += 1
      if (needed > width) found.wide.push({ book: basename(folder), file, styled, size, width, needed })
    }
  }
}

try {
  const page = await browser.newPage()
  let folder, styled
  await page.route(`${BOOK}**`, async route => {
    const path = new URL(route.request().url()).pathname
    if (extname(path) === '.css' && !styled) return route.abort()
    await route.fulfill({ body: await readFile(join(folder, path)), contentType: TYPES[extname(path)] })
  })
  for (folder of folders) {
    for (const file of await pagesOf(folder)) {
      for (styled of [true, false]) {
        await page.goto(`${BOOK}EPUB/${file}`)
        await measure(page, folder, file, styled)
      }
    }
  }
  console.log(JSON.stringify(found))
} finally {
  await browser.close()
}

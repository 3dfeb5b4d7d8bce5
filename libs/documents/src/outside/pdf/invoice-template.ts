/**
 * The paper. Typst markup that only ever sees data: everything a person typed arrives as JSON strings in `sys.inputs` and is set
 * as text, never evaluated as markup. Kept in code so that it travels with a bundled server.
 */
export const INVOICE_TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.at("invoice")))
#let l = d.labels
#let ink = rgb("#17211f")
#let grey = rgb("#5a6764")
#let hair = rgb("#d5dddb")
#let wash = rgb("#f2f7f6")
#let accent = rgb("#0b5c57")

#set document(title: d.title, author: d.seller.name, date: datetime(year: d.year, month: d.month, day: d.day))
#set text(font: ("Noto Sans", "Noto Sans Arabic", "Noto Sans Devanagari"), size: 9.5pt, fill: ink, lang: d.lang, dir: if d.rtl { rtl } else { ltr }, number-width: "tabular")
#set par(leading: 0.62em, spacing: 0.75em)

#let quiet(body) = text(fill: grey, size: 8.5pt, body)
#let small(body) = text(fill: grey, size: 8pt, body)
#let strong-text(body) = text(weight: 600, body)
#let heading-text(body) = text(fill: accent, weight: 600, size: 9pt, body)
// Numbers, codes and dates read left to right in every language.
#let fixed(body) = box(text(dir: ltr, body))
#let rule = line(length: 100%, stroke: 0.5pt + hair)
#let paragraphs(items) = items.map(item => item.split("\n").map(part => [#part]).join(linebreak())).join(parbreak())

#set page(
  paper: "a4",
  margin: (x: 20mm, top: 18mm, bottom: 26mm),
  footer: context {
    rule
    v(1.5mm)
    set text(size: 7.5pt, fill: grey)
    grid(
      columns: (1fr, auto),
      column-gutter: 8mm,
      if d.people != "" [#l.doneBy: #d.people],
      align(end)[#fixed(d.number) · #l.page #fixed(str(counter(page).get().first()) + "/" + str(counter(page).final().first()))],
    )
  },
)

#let party(p) = {
  text(weight: 600, size: 11pt, p.name)
  if p.tradingName != "" { linebreak(); quiet(p.tradingName) }
  v(2.6mm, weak: true)
  set text(size: 8.5pt, fill: grey)
  p.address.join(linebreak())
  if p.ids.len() > 0 or p.contact.len() > 0 {
    v(2.6mm, weak: true)
    (p.ids.map(id => [#id.label #fixed(id.value)]) + p.contact.map(row => [#row])).join(linebreak())
  }
}
// Each row shares its width for itself, so that a long account number finds room beside a short label.
#let pairs(rows) = stack(spacing: 2.4mm, ..rows.map(row => grid(
  columns: (auto, 1fr),
  column-gutter: 4mm,
  text(fill: grey, row.label),
  align(end, strong-text(if row.fixed { fixed(row.value) } else { row.value })),
)))
#let section(title, body) = block(breakable: false, below: 5mm, {
  heading-text(title)
  v(2.6mm, weak: true)
  body
})

// Seller and title
#grid(
  columns: (1fr, auto),
  column-gutter: 10mm,
  party(d.seller),
  align(end, {
    text(size: 22pt, weight: 600, fill: accent, l.invoice)
    v(4mm, weak: true)
    text(size: 11pt, fixed(d.number))
  }),
)

#v(9mm)

// Buyer and dates
#grid(
  columns: (1fr, 88mm),
  column-gutter: 8mm,
  section(l.billTo, party(d.buyer)),
  block(fill: wash, radius: 3pt, inset: (x: 4mm, y: 3.6mm), width: 100%, { set text(size: 8.5pt); pairs(d.meta) }),
)

#v(5mm)

// Lines
#{
  show table.cell.where(y: 0): set text(size: 8pt, fill: grey)
  table(
    columns: (1fr, auto, auto, auto, auto),
    column-gutter: 4mm,
    align: (start, end, end, end, end),
    stroke: none,
    inset: (x: 0pt, y: 2.6mm),
    table.header(
      l.work, l.quantity, l.unitPrice, l.tax, l.amount + " " + d.currency,
      table.hline(stroke: 0.8pt + accent),
    ),
    ..d.lines.map(row => (
      {
        strong-text(row.name)
        if row.description != "" { linebreak(); quiet(row.description.split("\n").join(" ")) }
        if row.people != "" or row.period != "" {
          linebreak()
          small({
            row.people
            if row.people != "" and row.period != "" [ · ]
            row.period
          })
        }
      },
      [#fixed(row.quantity) #quiet(row.unit)],
      fixed(row.unitPrice),
      fixed(row.taxRate),
      strong-text(fixed(row.net)),
      table.hline(stroke: 0.5pt + hair),
    )).flatten(),
  )
}

#v(1mm)

// Totals
#block(breakable: false, grid(
  columns: (1fr, 88mm),
  [],
  {
    set text(size: 9pt)
    pad(x: 4mm, grid(
      columns: (1fr, auto),
      row-gutter: 2.6mm,
      ..d.totals.map(row => (text(fill: grey, row.label), align(end, fixed(row.value)))).flatten(),
    ))
    v(3mm, weak: true)
    block(fill: accent, radius: 3pt, inset: (x: 4mm, y: 3.6mm), width: 100%, {
      set text(fill: white)
      grid(
        columns: (1fr, auto),
        align: (start + horizon, end + horizon),
        text(size: 10pt, l.toPay),
        text(size: 15pt, weight: 600, fixed(d.payable)),
      )
    })
    if d.below.len() > 0 {
      v(3mm, weak: true)
      pad(x: 4mm, {
        set text(size: 8pt, fill: grey)
        grid(columns: (1fr, auto), row-gutter: 2.2mm, ..d.below.map(row => (row.label, align(end, fixed(row.value)))).flatten())
      })
    }
  },
))

#v(8mm)

// What the reader should know, and how to pay
#block(breakable: false, grid(
  columns: (1fr, 88mm),
  column-gutter: 10mm,
  {
    set text(size: 8.5pt)
    if d.taxNotes.len() > 0 { section(l.aboutTax, paragraphs(d.taxNotes)) }
    if d.fx != none {
      section(l.exchangeRate, [#if d.fx.amount != "" [#strong-text(fixed(d.fx.amount)) \ ]#fixed(d.fx.rate) \ #quiet[#d.fx.source, #d.fx.date, #l.forReference]])
    }
    if d.notes.len() > 0 { section(l.aboutWork, paragraphs(d.notes)) }
  },
  {
    set text(size: 8.5pt)
    pad(x: 4mm, section(l.howToPay, {
      pairs(d.payment)
      if d.terms != "" { v(3mm, weak: true); quiet(d.terms) }
    }))
  },
))

#for file in d.attachments {
  pdf.attach(file.path, relationship: "alternative", mime-type: file.mediaType, description: file.description)
}
`;

extension MistakeCase {
  /// Files and folders below the folder of templates, and what cannot be read in them.
  static let templates: [MistakeCase] = [
    MistakeCase(
      "a file beside the folders of templates",
      .write("ghi-chu.txt", "Ghi chú"),
      expect: """
        ghi-chu.txt:1:1: warning: 'ghi-chu.txt' is not part of the templates and is not read [misplaced-file]
        """
    ),
    MistakeCase(
      "hidden files and readme among templates",
      .write(".DS_Store", "x"),
      .write("pages/README.md", "x"),
      .write("assets/.htaccess", "x"),
      .write("LICENSE", "x")
    ),
    MistakeCase(
      "a folder of templates that is a file",
      .remove("pages"),
      .write("pages", "x"),
      expect: """
        pages:1:1: error: a folder of pages belongs here [misplaced-file]
        """
    ),
    MistakeCase(
      "no folder of pages",
      .remove("pages"),
      expect: """
        pages:1:1: error: a folder of pages belongs here [misplaced-file]
        """
    ),
    MistakeCase(
      "no folder of strings",
      .remove("strings"),
      expect: """
        strings:1:1: error: a folder of strings belongs here [misplaced-file]
        """
    ),
    MistakeCase(
      "a folder of strings that is a symbolic link",
      .rename("strings", to: ".strings"),
      .link("strings", to: ".strings"),
      expect: """
        strings:1:1: error: a folder of strings belongs here [misplaced-file]
        """
    ),
    MistakeCase(
      "a pipe for a template",
      .remove("partials/link.mustache"),
      .pipe("partials/link.mustache"),
      expect: """
        partials/link.mustache:1:1: error: this is not an ordinary file [misplaced-file]
        """
    ),
    MistakeCase(
      "a pipe for a layout with blocks",
      .remove("layouts/page.mustache"),
      .pipe("layouts/page.mustache"),
      expect: """
        layouts/page.mustache:1:1: error: this is not an ordinary file [misplaced-file]
        """
    ),
    MistakeCase(
      "a pipe for a page",
      .remove("pages/article.mustache"),
      .pipe("pages/article.mustache"),
      expect: """
        pages/article.mustache:1:1: error: this is not an ordinary file [misplaced-file]
        """
    ),
    MistakeCase(
      "a pipe for an asset",
      .remove("assets/style.css"),
      .pipe("assets/style.css"),
      expect: """
        assets/style.css:1:1: error: this is not an ordinary file [misplaced-file]
        assets/style/cells.css:1:1: warning: no style sheet imports this part, nor of 'style' 'charts.css', 'colours.css', 'fields.css' and 14 more [misplaced-file]
        """
    ),
    MistakeCase(
      "a pipe for the strings",
      .remove("strings/vi.yml"),
      .pipe("strings/vi.yml"),
      expect: """
        strings/vi.yml:1:1: error: this is not an ordinary file [misplaced-file]
        """
    ),
    MistakeCase(
      "a pipe for the strings of another language",
      .remove("strings/guide-en.yml"),
      .pipe("strings/guide-en.yml"),
      expect: """
        strings/guide-en.yml:1:1: error: this is not an ordinary file [misplaced-file]
        """
    ),
    MistakeCase(
      "a device for a template",
      .remove("partials/link.mustache"),
      .link("partials/link.mustache", to: "/dev/zero"),
      expect: """
        partials/link.mustache:1:1: error: this symbolic link leads to no file inside the folder of templates [misplaced-file]
        """
    ),
    MistakeCase(
      "a template out of the tree",
      .remove("partials/link.mustache"),
      .link("partials/link.mustache", to: "/etc/hostname"),
      expect: """
        partials/link.mustache:1:1: error: this symbolic link leads to no file inside the folder of templates [misplaced-file]
        """
    ),
    MistakeCase(
      "strings out of the tree",
      .remove("strings/vi.yml"),
      .link("strings/vi.yml", to: "/etc/hostname"),
      expect: """
        strings/vi.yml:1:1: error: this symbolic link leads to no file inside the folder of templates [misplaced-file]
        """
    ),
    MistakeCase(
      "an asset out of the tree",
      .link("assets/mat-khau.txt", to: "/etc/hostname"),
      expect: """
        assets/mat-khau.txt:1:1: error: this symbolic link leads to no file inside the folder of templates [misplaced-file]
        """
    ),
    MistakeCase(
      "links inside the folder of templates",
      .rename("partials/link.mustache", to: "partials/.link"),
      .link("partials/link.mustache", to: ".link"),
      .link("assets/icon-2.svg", to: "icon.svg")
    ),
    MistakeCase(
      "a folder of templates among pages",
      .folder("pages/more"),
      expect: """
        pages/more:1:1: error: this is a folder where a file belongs [misplaced-file]
        """
    ),
    MistakeCase(
      "a folder named like a template",
      .remove("partials/link.mustache"),
      .folder("partials/link.mustache"),
      expect: """
        partials/link.mustache:1:1: error: this is a folder where a file belongs [misplaced-file]
        """
    ),
    MistakeCase(
      "a folder of assets",
      .write("assets/fonts/a.woff2", "x"),
      expect: """
        assets/fonts/a.woff2:1:1: error: only parts of scripts (.js) and style sheets (.css) lie in a folder of assets [misplaced-file]
        """
    ),
    MistakeCase(
      "a folder named like strings",
      .remove("strings/guide-vi.yml"),
      .folder("strings/guide-vi.yml"),
      expect: """
        strings/guide-vi.yml:1:1: error: this is a folder where a file belongs [misplaced-file]
        """
    ),
    MistakeCase(
      "a template of another ending",
      .write("partials/x.html", "x"),
      expect: """
        partials/x.html:1:1: warning: only files that end in .mustache are read here [misplaced-file]
        """
    ),
    MistakeCase(
      "a link among templates that is none",
      .link("partials/x", to: "../pages"),
      expect: """
        partials/x:1:1: error: symbolic links to folders are not followed [misplaced-file]
        """
    ),
    MistakeCase(
      "strings of a language that there is not",
      .write("strings/fr.yml", "a: b\n"),
      expect: """
        strings/fr.yml:1:1: warning: 'fr.yml' is not part of the strings and is not read; did you mean 'en.yml' or 'vi.yml'? [misplaced-file]
        """
    ),
    MistakeCase(
      "a template with Vietnamese letters, decomposed",
      .write("partials/nu\u{301}t.mustache", "x"),
      expect: """
        partials/nu\u{301}t.mustache:1:1: error: 'nu\u{301}t.mustache' cannot be a name here: a name has letters a-z and A-Z, digits, '.', '_' and '-'; did you mean 'nut.mustache'? [misplaced-file]
        """
    ),
    MistakeCase(
      "an asset with blanks and a question mark",
      .write("assets/a b?.css", ""),
      expect: """
        assets/a b?.css:1:1: error: 'a b?.css' cannot be a name here: a name has letters a-z and A-Z, digits, '.', '_' and '-'; did you mean 'a-b.css'? [misplaced-file]
        """
    ),
    MistakeCase(
      "an asset that is a device to Windows",
      .write("assets/Con.css", ""),
      expect: """
        assets/Con.css:1:1: error: 'Con.css' is a name that Windows reserves: choose another; did you mean 'Con-1.css'? [misplaced-file]
        """
    ),
    MistakeCase(
      "an asset with a line break",
      .write("assets/a\nb.css", ""),
      expect: """
        assets/a\\nb.css:1:1: error: 'a\\nb.css' cannot be a name here: a name has letters a-z and A-Z, digits, '.', '_' and '-'; did you mean 'a-b.css'? [misplaced-file]
        """
    ),
    MistakeCase(
      "a template that is not UTF-8",
      .writeBytes("layouts/page.mustache", Array("đ\n{{title}}".utf8) + [0xEA]),
      expect: """
        layouts/page.mustache:2:10: error: the file is not UTF-8: there is a byte EA [encoding]
        """
    ),
    MistakeCase(
      "strings with a NUL byte",
      .writeBytes("strings/vi.yml", Array("a: đ".utf8) + [0]),
      expect: """
        strings/vi.yml:1:5: error: the file is not text: there is a NUL byte [encoding]
        """
    ),
    MistakeCase(
      "a template that is too large",
      .write("partials/link.mustache", String(repeating: "x", count: (1 << 20) + 1)),
      expect: """
        partials/link.mustache:1:1: error: the file is larger than 1 MiB, which no template is [misplaced-file]
        """
    ),
    MistakeCase(
      "strings that are too large",
      .write("strings/en.yml", String(repeating: "\n", count: (1 << 20) + 1)),
      expect: """
        strings/en.yml:1:1: error: the file is larger than 1 MiB, which no list of strings is [misplaced-file]
        """
    ),
    MistakeCase(
      "no strings of the interface",
      .remove("strings/vi.yml"),
      expect: """
        strings/vi.yml:1:1: error: the file strings/vi.yml with the strings of the interface is missing [missing-field]
        """
    ),
    MistakeCase(
      "no texts of the guide",
      .remove("strings/guide-vi.yml"),
      expect: """
        strings/guide-vi.yml:1:1: error: the file strings/guide-vi.yml with the texts of the guide is missing [missing-field]
        """
    ),
    MistakeCase(
      "strings that are a list",
      .write("strings/vi.yml", "- a\n"),
      expect: """
        strings/vi.yml:1:1: error: this file is a list of 'key: text' [syntax]
        """
    ),
    MistakeCase(
      "other delimiters",
      pager("đ{{=<% %>=}}<%title%><%={{ }}=%>"),
      expect: """
        partials/pager.mustache:1:2: error: {{=<% %>=}} sets other delimiters: tags are written with {{ and }} only [template-syntax]
        """
    ),
    MistakeCase(
      "3,000 sections inside each other",
      pager(
        String(repeating: "{{#title}}", count: 3000) + String(repeating: "{{/title}}", count: 3000)
      ),
      expect: """
        partials/pager.mustache:1:1001: error: more than 100 tags inside each other [template-syntax]
        """
    ),
    MistakeCase(
      "the template of a page that is empty",
      .write("pages/about.mustache", "{{! không }}\n"),
      expect: """
        pages/about.mustache:1:1: error: this template is empty, and so are its pages [template-syntax]
        """
    ),
    MistakeCase(
      "a control character in a template",
      pager("đ\n\u{07}đ\u{7F}"),
      expect: """
        partials/pager.mustache:2:1: warning: there is a control character, U+0007, which no page can show: delete it [lost-text]
        """
    ),
    MistakeCase(
      "files that differ in capitals only",
      .write("assets/Style.css", "a { b: c }"),
      .write("partials/Link.mustache", "x"),
      expect: """
        assets/Style.css:1:1: error: 'Style.css' and 'style.css' differ in capitals only: rename one [address-collision]
        partials/Link.mustache:1:1: error: 'Link.mustache' and 'link.mustache' differ in capitals only: rename one [address-collision]
        """
    ),
    MistakeCase(
      "a mistake in a layout is one mistake",
      .replace("{{site_language}}", with: "{{site_langage}}", in: "layouts/page.mustache"),
      expect: """
        layouts/page.mustache:2:13: error: unknown name 'site_langage' in article page, page, site, article row, link; did you mean 'site_language'? [unknown-name]
        """
    ),
  ]
}

extension MistakeCase {
  /// Templates, folders and blocks that many others need, each missed once.
  static let lostTemplates: [MistakeCase] = [
    MistakeCase(
      "a partial that many include",
      .remove("partials/link.mustache"),
      expect: """
        layouts/page.mustache:60:5: error: unknown template 'partials/link', here and in 74 more places; did you mean 'partials/name' or 'partials/title' or 'partials/policy'? [unknown-partial]
        """
    ),
    MistakeCase(
      "a partial with another ending",
      .rename("partials/link.mustache", to: "partials/link.html"),
      expect: """
        partials/link.html:1:1: error: there is no template 'partials/link': rename this file link.mustache [unknown-partial]
        """
    ),
    MistakeCase(
      "a partial without an ending, and one with two",
      .rename("partials/link.mustache", to: "partials/link"),
      .rename("partials/quote.mustache", to: "partials/Quote.mustache.txt"),
      expect: """
        partials/Quote.mustache.txt:1:1: error: there is no template 'partials/quote': rename this file quote.mustache [unknown-partial]
        partials/link:1:1: error: there is no template 'partials/link': rename this file link.mustache [unknown-partial]
        """
    ),
    MistakeCase(
      "a partial with a capital",
      .rename("partials/link.mustache", to: "partials/Link.mustache"),
      expect: """
        partials/Link.mustache:1:1: error: there is no template 'partials/link': rename this file link.mustache [unknown-partial]
        """
    ),
    MistakeCase(
      "a misspelt partial that many include",
      .rename("partials/link.mustache", to: "partials/lnik.mustache"),
      expect: """
        partials/lnik.mustache:1:1: error: nothing uses this template, and there is no template 'partials/link'; did you mean 'link.mustache'? [unknown-partial]
        """
    ),
    MistakeCase(
      "a partial misspelt where it is included",
      pager("đ{{>partials/lnik}}"),
      expect: """
        partials/pager.mustache:1:2: error: unknown template 'partials/lnik'; did you mean 'partials/link' or 'partials/name'? [unknown-partial]
        """
    ),
    MistakeCase(
      "the template of a page with a capital",
      .rename("pages/topic.mustache", to: "pages/Topic.mustache"),
      expect: """
        pages/Topic.mustache:1:1: error: there is no template 'pages/topic': rename this file topic.mustache [unknown-partial]
        """
    ),
    MistakeCase(
      "the layout of all pages",
      .remove("layouts/page.mustache"),
      expect: """
        pages/about.mustache:1:1: error: unknown template 'layouts/page', here and in 23 more places [unknown-partial]
        """
    ),
    MistakeCase(
      "no folder of layouts",
      .remove("layouts"),
      expect: """
        layouts:1:1: error: a folder of layouts belongs here [misplaced-file]
        """
    ),
    MistakeCase(
      "no folder of partials",
      .remove("partials"),
      expect: """
        partials:1:1: error: a folder of partials belongs here [misplaced-file]
        """
    ),
    MistakeCase(
      "a folder of partials that is a file",
      .remove("partials"),
      .write("partials", "x"),
      expect: """
        partials:1:1: error: a folder of partials belongs here [misplaced-file]
        """
    ),
    MistakeCase(
      "no folder of assets",
      .remove("assets"),
      expect: """
        assets:1:1: error: a folder of assets belongs here [misplaced-file]
        """
    ),
    MistakeCase(
      "a folder of assets that is a file",
      .remove("assets"),
      .write("assets", "x"),
      expect: """
        assets:1:1: error: a folder of assets belongs here [misplaced-file]
        """
    ),
    MistakeCase(
      "a layout that lost a block",
      .replace("{{$content}}{{/content}}", with: "", in: "layouts/page.mustache"),
      expect: """
        layouts/page.mustache:1:1: error: layouts/page has no block 'content', which 24 templates fill [unknown-name]
        """
    ),
    MistakeCase(
      "sections that cross",
      pager("{{#title}}{{^is_home}}\n{{/title}}{{/is_home}}"),
      expect: """
        partials/pager.mustache:1:11: error: {{^is_home}} is not closed before {{/title}} at 2:1 [template-syntax]
        """
    ),
  ]
}

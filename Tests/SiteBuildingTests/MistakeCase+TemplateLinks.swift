extension MistakeCase {
  /// What templates, style sheets and scripts lead to, and templates that nothing leads to.
  static let templateLinks: [MistakeCase] = [
    MistakeCase(
      "a page without its template",
      .remove("pages/topic.mustache"),
      expect: """
        pages/topic.mustache:1:1: error: there is no template 'pages/topic' [unknown-partial]
        """
    ),
    MistakeCase(
      "a misspelt template of a page",
      .rename("pages/topic.mustache", to: "pages/topci.mustache"),
      expect: """
        pages/topci.mustache:1:1: error: nothing uses this template, and there is no template 'pages/topic'; did you mean 'topic.mustache'? [unknown-partial]
        """
    ),
    MistakeCase(
      "a template of pages that there are not",
      .write("pages/villages.mustache", "{{>partials/link}}"),
      expect: """
        pages/villages.mustache:1:1: warning: no page uses this template [misplaced-file]
        """
    ),
    MistakeCase(
      "a partial that nothing includes",
      .write("partials/x.mustache", "x"),
      expect: """
        partials/x.mustache:1:1: warning: no page uses this template [misplaced-file]
        """
    ),
    MistakeCase(
      "an asset that pages load is missing",
      pager("đ <script src=\"{{root}}assets/stye.css\"></script>"),
      expect: """
        partials/pager.mustache:1:16: error: '{{root}}assets/stye.css' leads to no file of the site; did you mean 'assets/style.css'? [broken-link]
        """
    ),
    MistakeCase(
      "an asset that one page loads is missing",
      notFound("<img alt='đ' src=assets/moi.png>"),
      expect: """
        pages/not-found.mustache:2:18: error: 'assets/moi.png' leads to no file of the site; did you mean 'assets/card.png'? [broken-link]
        """
    ),
    MistakeCase(
      "an asset that a script loads is missing",
      .write(
        "assets/x.js",
        "const đ = [\"x-more.js\", '.js', \"search.js\", `style.css`, 'a/b.js'];"
      ),
      expect: """
        assets/x.js:1:13: warning: 'x-more.js' leads to no file of the site; did you mean 'x.js' or 'site.js'? [broken-link]
        """
    ),
    MistakeCase(
      "assets that a style sheet loads are missing",
      .write(
        "assets/x.css",
        "@import \"y.css\";\n/* url(y.png) */ đ { background: URL( 'ảnh nền.png' ); c: \"url(z.png)\" }"
      ),
      expect: """
        assets/x.css:1:10: error: 'y.css' leads to no file of the site; did you mean 'x.css'? [broken-link]
        assets/x.css:2:40: error: 'ảnh nền.png' leads to no file of the site [broken-link]
        """
    ),
    MistakeCase(
      "what a style sheet loads is there",
      .write(
        "assets/x.css",
        "a { background: url(icon.svg#a) url(data:,a:b) url(../search.html?q) url(https://example.org/a) url(#a) }"
      )
    ),
    MistakeCase(
      "the picture of all pages is missing",
      .remove("assets/card.png"),
      expect: """
        assets/card.png:1:1: error: the picture that stands for a page is missing [broken-link]
        """
    ),
    MistakeCase(
      "the script of the page for what is not there is missing",
      .remove("assets/not-found.js"),
      expect: """
        assets/not-found.js:1:1: error: this file, which 404.html carries within itself, is missing [broken-link]
        """
    ),
    MistakeCase(
      "a page for what is not there that carries no script",
      .remove("assets/not-found.js"),
      .replace("{{{inline_script}}}", with: "", in: "pages/not-found.mustache")
    ),
    MistakeCase(
      "a link to a page that there is not",
      pager("đ <a href=\"{{root}}officials/idnex.html\"></a>"),
      expect: """
        partials/pager.mustache:1:12: error: '{{root}}officials/idnex.html' leads to no file of the site; did you mean 'officials/index.html'? [broken-link]
        """
    ),
    MistakeCase(
      "a form that asks a page that there is not",
      pager("<form action='{{root}}serch.html?q={{title}}'></form>"),
      expect: """
        partials/pager.mustache:1:15: error: '{{root}}serch.html?q={{title}}' leads to no file of the site; did you mean 'search.html'? [broken-link]
        """
    ),
    MistakeCase(
      "a link to a folder",
      pager("<a href=\"{{root}}officials/\"></a>"),
      expect: """
        partials/pager.mustache:1:10: error: '{{root}}officials/' leads to no file of the site; did you mean 'officials/index.html'? [broken-link]
        """
    ),
    MistakeCase(
      "a link without the way to the root",
      pager("<a href=\"about.html\"></a>"),
      expect: """
        partials/pager.mustache:1:10: error: 'about.html' leads to no file of the site; did you mean '{{root}}about.html'? [broken-link]
        """
    ),
    MistakeCase(
      "a link from the root of a host, and one out of the site",
      notFound("<a href=\"/about.html\"></a>\n<a href=\"../about.html\"></a>"),
      expect: """
        pages/not-found.mustache:2:10: error: '/about.html' leads to no file of the site [broken-link]
        pages/not-found.mustache:3:10: error: '../about.html' leads to no file of the site [broken-link]
        """
    ),
    MistakeCase(
      "a link to where no element is",
      notFound("<p id='bang'></p><a href=\"#bnag\"></a>"),
      expect: """
        pages/not-found.mustache:2:27: warning: no element of pages/not-found has the id 'bnag'; did you mean 'bang'? [broken-link]
        """
    ),
    MistakeCase(
      "a link to an element of another page that is not there",
      notFound("<a href=\"{{root}}timeline.html#khong-co\"></a>"),
      expect: """
        pages/not-found.mustache:2:10: warning: no element of pages/timeline has the id 'khong-co' [broken-link]
        """
    ),
    MistakeCase(
      "links that lead somewhere",
      pager(
        """
        <a href="{{root}}timeline.html#table"></a> <a href="#content"></a> <a href="#top"></a>
        <a href="{{root}}articles/can-tho-training.html"></a> <a href="{{root}}search.html?q=a"></a>
        <a href="https://example.org/"></a> <a href="mailto:a@example.org"></a> <a href='#'></a>
        <a href="{{root}}%61bout.html"></a> <img src="data:,"> <a href="{{root}}guide.html#messages"></a>
        <a href="{{root}}{{address}}"></a> <a href="{{root}}search/a.js"></a> <!-- <a href="x"></a> -->
        {{! <a href="x"></a> }} <a href="&#109;ailto:a@example.org"></a> <a href="{{root}}about&#x2E;html"></a>
        <a href="{{root}}search.html?a=b&amp;c=d"></a> <a href="{{root}}articles/can-tho-training.html#p1"></a>
        <img srcset="{{root}}assets/icon-32.png, {{root}}assets/icon-180.png 2x" src="data:a,b,c" alt="">
        <meta http-equiv="refresh" content="900; URL='{{root}}about.html'"> <meta name="a" content="url=x">
        """
      )
    ),
  ]

  /// A partial of all pages.
  static func pager(_ text: String) -> ContentEdit { .write("partials/pager.mustache", text) }

  /// A page that lies at the root of the site.
  static func notFound(_ text: String) -> ContentEdit {
    .write(
      "pages/not-found.mustache",
      "{{<layouts/page}}{{$content}}\n\(text)\n{{/content}}{{/layouts/page}}"
    )
  }
}

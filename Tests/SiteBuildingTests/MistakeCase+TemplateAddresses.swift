extension MistakeCase {
  /// Addresses in templates that stand among other words, that no browser follows, or that lead to
  /// where a page has nothing.
  static let templateAddresses: [MistakeCase] = [
    MistakeCase(
      "a page that leads on to one that there is not",
      notFound("<meta http-equiv=\"refresh\" content=\"900; url={{root}}gone.html\">"),
      expect: """
        pages/not-found.mustache:2:46: error: '{{root}}gone.html' leads to no file of the site; did you mean 'guide.html'? [broken-link]
        """
    ),
    MistakeCase(
      "a link to a place in the guide that is not there",
      notFound(
        "<a href=\"{{root}}guide.html#massages\"></a><a href=\"{{root}}guide.html#syntax\"></a>"
      ),
      expect: """
        pages/not-found.mustache:2:10: warning: no element of pages/guide has the id 'massages'; did you mean 'messages'? [broken-link]
        """
    ),
    MistakeCase(
      "a link to a paragraph that an article does not have",
      notFound("<a href=\"{{root}}articles/can-tho-training.html#p99\"></a>"),
      expect: """
        pages/not-found.mustache:2:10: warning: no element of pages/article has the id 'p99'; did you mean 'p1' or 'p2' or 'p3'? [broken-link]
        """
    ),
    MistakeCase(
      "a link as texts write it",
      pager("đ <a href=\"official:le-thi-an\"></a> <a href=\"topic:khong-co\"></a>"),
      expect: """
        partials/pager.mustache:1:12: error: 'official:le-thi-an' is how texts lead to a record: a template names its page; did you mean '{{root}}officials/le-thi-an.html'? [broken-link]
        partials/pager.mustache:1:46: error: 'topic:khong-co' is how texts lead to a record: a template names its page [broken-link]
        """
    ),
    MistakeCase(
      "an address of a misspelt kind",
      pager("<a href=\"htps://example.org\"></a>"),
      expect: """
        partials/pager.mustache:1:10: error: 'htps:' is no kind of web address; did you mean 'https' or 'http' or 'ftp'? [broken-link]
        """
    ),
    MistakeCase(
      "a misspelt page of a record",
      pager("<a href=\"{{root}}officials/le-thi-am.html\"></a>"),
      expect: """
        partials/pager.mustache:1:10: error: '{{root}}officials/le-thi-am.html' leads to no file of the site; did you mean 'officials/le-thi-an.html'? [broken-link]
        """
    ),
    MistakeCase(
      "assets in a style, a set of pictures and an object",
      notFound(
        """
        <style>a { background: url({{root}}assets/gone.png) }</style><p style="background:url('{{root}}assets/x.svg')">
        <img src="data:," srcset="{{root}}assets/icon-32.png, {{root}}assets/icon-64.png 2x"><object data="{{root}}y.svg"></object>
        """
      ),
      expect: """
        pages/not-found.mustache:2:28: error: '{{root}}assets/gone.png' leads to no file of the site; did you mean 'assets/card.png' or 'assets/icon.svg' or 'assets/icon-32.png'? [broken-link]
        pages/not-found.mustache:2:88: error: '{{root}}assets/x.svg' leads to no file of the site; did you mean 'assets/icon.svg'? [broken-link]
        pages/not-found.mustache:3:55: error: '{{root}}assets/icon-64.png' leads to no file of the site; did you mean 'assets/icon-32.png' or 'assets/icon-180.png'? [broken-link]
        pages/not-found.mustache:3:100: error: '{{root}}y.svg' leads to no file of the site [broken-link]
        """
    ),
    MistakeCase(
      "a script that a script imports when it runs",
      .write(
        "assets/x.js",
        """
        const b = async () => await import( "../y.js" ), c = import("./site.js");
        Array.from("./z.js"); imports("./z.js"); /* import("./z.js") */
        """
      ),
      expect: """
        assets/x.js:1:38: error: '../y.js' leads to no file of the site [broken-link]
        """
    ),
    MistakeCase(
      "a quotation mark that is not closed",
      pager(
        "đ <p><a href=\"{{root}}about.html>x</a></p>\n<p class=\"y\"><a href=\"{{root}}z.html\">x</a></p>"
      ),
      expect: """
        partials/pager.mustache:1:14: error: the quotation mark that opens here is not closed [template-syntax]
        """
    ),
  ]
}

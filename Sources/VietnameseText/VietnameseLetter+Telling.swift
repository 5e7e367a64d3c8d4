extension VietnameseLetter {
  /// Whether no other language with Latin letters writes it: ă ơ ư đ, the hook and the dot below,
  /// and a tone above a circumflex; ê, ó or ã alone may be French or Portuguese.
  var isOnlyVietnamese: Bool {
    switch quality {
    case .breve, .horn, .stroke: true
    case .circumflex: tone != .ngang
    case .plain: tone == .hoi || tone == .nang
    case .foreign: false
    }
  }

  /// Whether it has two marks, or a horn; ă alone is Romanian too, đ Croatian, ọ Yoruba.
  var isCertainlyVietnamese: Bool {
    switch quality {
    case .horn: true
    case .breve, .circumflex: tone != .ngang
    case .plain, .stroke, .foreign: false
    }
  }
}

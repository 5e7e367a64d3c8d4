/// An address that stands in a text without any sign around it: `https://a.vn/b`, `www.a.vn`,
/// `toa-soan@a.vn`.
///
/// GitHub Flavored Markdown 0.29, "Autolinks (extension)". Beyond it, quotation marks of print end an
/// address, which the specification knows of ASCII only; `ftp:` is none, since the archive links none.
struct BareAddress: Equatable {
  /// Where it stands among the bytes.
  var range: Range<Int>
  /// Behind the scheme and the name of the host.
  var hostEnd: Int
  /// What an address has to begin with before it can be linked: `http://`, `mailto:`, or nothing.
  var prefix: String

  /// Returns the addresses of a run of words, in their order and apart from each other.
  ///
  /// `isAtStart` says whether nothing, or white space, stands before the words; no address ends in `except`,
  /// the bytes that are written as a reference to a character.
  static func find(
    in words: ArraySlice<UInt8>,
    isAtStart: Bool,
    except: Set<Int> = []
  ) -> [BareAddress] {
    let reader = AddressReader(words: words, isAtStart: isAtStart, except: except)
    var found: [BareAddress] = []
    var index = words.startIndex
    /// Behind the last address: what an e-mail address may not reach back to.
    var free = words.startIndex
    /// Behind a run of letters that is no host, of which no part is one either.
    var barren = words.startIndex
    while index < words.endIndex {
      let address: BareAddress? =
        switch words[index] {
        case UInt8(ascii: ":"): reader.web(atColon: index, free)
        case UInt8(ascii: "w") where index >= barren: reader.host(at: index, &barren)
        case UInt8(ascii: "@"): reader.mail(atSign: index, free)
        default: nil
        }
      if let address {
        found.append(address)
        free = address.range.upperBound
        index = max(free, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  /// Says by its bytes whether a text may have one.
  static func mayStand(in text: [UInt8]) -> Bool {
    if text.firstIndex(of: UInt8(ascii: "@"), from: 0) != nil { return true }
    var next = 0
    while let place = text.firstIndex(ofEither: UInt8(ascii: ":"), UInt8(ascii: "w"), from: next) {
      if text[place...].starts(with: "://".utf8) || text[place...].starts(with: "www.".utf8) {
        return true
      }
      next = place + 1
    }
    return false
  }
}

/// Reads one address around the sign that gives it away.
private struct AddressReader {
  let words: ArraySlice<UInt8>
  let isAtStart: Bool
  let except: Set<Int>

  // MARK: The web

  /// `https://…`, from its colon.
  func web(atColon colon: Int, _ free: Int) -> BareAddress? {
    guard words[colon...].starts(with: "://".utf8) else { return nil }
    // A scheme has few letters: no run of them is read twice.
    let letters = words[max(free, colon - 6)..<colon].reversed().prefix(while: Self.isLetter).count
    let scheme = words[(colon - letters)..<colon].map { $0 | 0x20 }
    guard scheme == Array("http".utf8) || scheme == Array("https".utf8) else { return nil }
    return address(from: colon - letters, host: colon + 3, prefix: "")
  }

  /// `www.…`, which may begin at the start, behind white space, or behind `*`, `_`, `~` and `(`.
  func host(at start: Int, _ barren: inout Int) -> BareAddress? {
    guard words[start...].starts(with: "www.".utf8) else { return nil }
    if start == words.startIndex {
      guard isAtStart else { return nil }
    } else {
      switch words[start - 1] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "*"),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("):
        break
      default: return nil
      }
    }
    barren = endOfRun(from: start)
    return address(from: start, host: start, prefix: "http://")
  }

  private func address(from start: Int, host: Int, prefix: String) -> BareAddress? {
    guard let hostEnd = end(ofHostAt: host) else { return nil }
    let rest = words[hostEnd...].prefix { !Self.isSpace($0) && $0 != UInt8(ascii: "<") }
    let end = self.end(from: hostEnd, to: endBeforeBracket(rest), start: start)
    return BareAddress(range: start..<end, hostEnd: min(hostEnd, end), prefix: prefix)
  }

  /// The end of the run of what a host may be made of.
  private func endOfRun(from start: Int) -> Int {
    words[start...].firstIndex { !Self.isHost($0) && $0 != UInt8(ascii: ".") } ?? words.endIndex
  }

  /// Segments of letters, digits, `-` and `_` with periods between them: at least one period, and no
  /// `_` in the last two.
  private func end(ofHostAt start: Int) -> Int? {
    var periods = 0
    var hasLine = (last: false, beforeLast: false)
    var index = start
    while index < words.endIndex {
      let byte = words[index]
      if byte == UInt8(ascii: "_") {
        hasLine.last = true
      } else if byte == UInt8(ascii: ".") {
        guard index + 1 < words.endIndex, Self.isHost(words[index + 1]) else { break }
        hasLine = (false, hasLine.last)
        periods += 1
      } else if !Self.isHost(byte) || isPunctuation(at: index) {
        break
      }
      index += 1
    }
    guard index > start, periods > 0, !hasLine.last, !hasLine.beforeLast else { return nil }
    return index
  }

  /// Returns the end of an address before the first `]` that no `[` of its own stands before.
  private func endBeforeBracket(_ address: ArraySlice<UInt8>) -> Int {
    var opened = 0
    for index in address.indices {
      switch address[index] {
      case UInt8(ascii: "["): opened += 1
      case UInt8(ascii: "]"):
        if opened == 0 { return index }
        opened -= 1
      default: break
      }
    }
    return address.endIndex
  }

  /// Leaves out what is more likely the sentence's than the address's.
  private func end(from least: Int, to most: Int, start: Int) -> Int {
    var end = most
    var parentheses: (opening: Int, closing: Int)?
    while end > least {
      let byte = words[end - 1]
      if except.contains(end - 1) {
        end -= 1
        continue
      }
      switch byte {
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ")"):
        var known =
          parentheses
          ?? (
            words[start..<end].count { $0 == UInt8(ascii: "(") },
            words[start..<end].count { $0 == UInt8(ascii: ")") }
          )
        guard known.closing > known.opening else { return end }
        known.closing -= 1
        parentheses = known
        end -= 1
      case UInt8(ascii: ";"):
        let name = words[least..<(end - 1)].reversed().prefix(while: Self.isLetterOrDigit).count
        let sign = end - 2 - name
        guard name > 0, sign >= least, words[sign] == UInt8(ascii: "&") else {
          end -= 1
          continue
        }
        end = sign
      default:
        guard end - 3 >= least, isPunctuation(at: end - 3) else { return end }
        end -= 3
      }
    }
    return end
  }

  // MARK: Mail

  /// `ten@a.vn`, from its `@`.
  func mail(atSign sign: Int, _ free: Int) -> BareAddress? {
    // The part before the sign has 64 bytes at most (RFC 5321, 4.5.3.1.1), so that no run of letters
    // is read again and again.
    let local = words[max(free, sign - 65)..<sign].reversed().prefix(while: Self.isLocal).count
    guard (1...64).contains(local) else { return nil }
    var end = sign + 1
    var periods = 0
    while end < words.endIndex {
      let byte = words[end]
      if byte == UInt8(ascii: ".") {
        guard end + 1 < words.endIndex, Self.isLetterOrDigit(words[end + 1]) else { break }
        periods += 1
      } else if !Self.isLetterOrDigit(byte) && byte != UInt8(ascii: "-")
        && byte != UInt8(ascii: "_")
      {
        break
      }
      end += 1
    }
    let last = words[end - 1]
    let isFollowed =
      end < words.endIndex && (words[end] == UInt8(ascii: "@") || words[end] == UInt8(ascii: "+"))
    guard periods > 0, last != UInt8(ascii: "-"), last != UInt8(ascii: "_"), !isFollowed else {
      return nil
    }
    return BareAddress(range: sign - local..<end, hostEnd: end, prefix: "mailto:")
  }

  // MARK: Bytes

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte &- 0x30 < 10
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || ".-_+".utf8.contains(byte)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  /// A letter of any script, a digit, or `-`.
  private static func isHost(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte > 0x7F
  }

  /// Says whether a sign of U+2000 to U+206F begins at a place: dashes and quotation marks of print.
  private func isPunctuation(at index: Int) -> Bool {
    index + 2 < words.endIndex && words[index] == 0xE2
      && (words[index + 1] == 0x80 || words[index + 1] == 0x81)
  }
}

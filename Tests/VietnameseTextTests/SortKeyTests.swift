import SeededNumbers
import Testing
import VietnameseText

@Suite struct SortKeyTests {
  @Test(arguments: [
    [
      "An", "Án", "Ân", "Ấn", "Da", "Dĩ An", "Dương", "Đà Nẵng", "Đỗ", "On", "Ôn", "Ơn",
    ],
    [
      "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "o", "ô", "ơ", "u", "ư", "v", "x", "y", "z",
    ],
    ["ba", "bà", "bả", "bã", "bá", "bạ", "bă", "bằ", "bâ", "bậ", "bb"],
    ["", " ", "1", "10", "2", "A", "a b", "ab"],
    ["hoa", "Hoa", "hòa", "hoa mai"], ["Hạ Long", "Hà Nội", "Hà Tĩnh", "Hải Dương"],
    ["Ô", "Ông", "Ơ"], ["Bà Rịa – Vũng Tàu", "Bạc Liêu", "Bắc Giang", "Bắc Kạn", "Bến Tre"],
  ])
  func dictionaryOrder(_ words: [String]) {
    for seed in UInt64(0)..<10 {
      var generator = SplitMix64(seed: seed)
      let sorted = words.shuffled(using: &generator).sorted { SortKey($0) < SortKey($1) }
      #expect(sorted == words)
    }
  }

  @Test func peopleStandByTheirGivenNames() {
    let people = [
      "Lê Thị An", "Nguyễn Văn An", "Trần Ân", "Nguyễn Văn Bình", "Đỗ Đình Đăng", "Hồ Văn Kỷ",
      "Nguyễn Văn Kỷ", "Nguyễn Văn Kỹ",
    ]
    var generator = SplitMix64(seed: 7)
    let sorted = people.shuffled(using: &generator).sorted {
      SortKey(givenNameFirst: $0) < SortKey(givenNameFirst: $1)
    }
    #expect(sorted == people)
    #expect(SortKey(givenNameFirst: "") < SortKey(givenNameFirst: "A"))
  }

  @Test(arguments: 0..<20) func keysAreATotalOrder(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed))
    for _ in 0..<300 {
      let texts = (0..<3).map { _ in RandomText.ofLetters(&generator) }
      let keys = texts.map { SortKey($0) }
      for (left, leftText) in zip(keys, texts) {
        for (right, rightText) in zip(keys, texts) {
          let signs = [left < right, right < left, leftText == rightText].count { $0 }
          #expect(signs == 1, "\(leftText) and \(rightText)")
        }
      }
      if keys[0] < keys[1], keys[1] < keys[2] { #expect(keys[0] < keys[2]) }
    }
  }
}

import Digests
import Testing

/// Against the examples that NIST publishes for FIPS 180-4, and lengths around the end of a block.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopq"
        + "klmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func publishedExamples(message: String, digest: String) {
    #expect(SHA256(of: message.utf8).hexadecimal == digest)
  }

  @Test func aMillionLetters() {
    let digest = SHA256(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
    let wanted = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(digest.hexadecimal == wanted)
  }

  /// The digest of the digests of 0 to 199 letters, as Python's hashlib has it.
  @Test func everyLengthAroundTwoBlocks() {
    let digests = (0..<200).flatMap { length in
      SHA256(of: (0..<length).map { UInt8($0) }).bytes
    }
    let wanted = "ba7b0fcea7d10c06b855b43d2b4dce1e3e842fff6be0acefb0faf4f2dd05bb47"
    #expect(digests.count == 200 * 32)
    #expect(SHA256(of: digests).hexadecimal == wanted)
  }
}

@Suite struct Base64Tests {
  /// The examples of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func publishedExamples(bytes: String, text: String) {
    #expect(Base64.encoded(Array(bytes.utf8)) == Array(text.utf8))
    #expect(Base64.decoded(Array(text.utf8)) == Array(bytes.utf8))
  }

  @Test func theLastSigns() {
    #expect(Base64.encoded([0xFB, 0xFF, 0xFE]) == Array("+//+".utf8))
  }
}

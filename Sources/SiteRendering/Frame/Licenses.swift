/// The addresses of licences that archives are published under (SPDX identifiers).
enum Licenses {
  static func address(_ identifier: String) -> String? {
    switch identifier {
    case "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/"
    case "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/"
    case "CC-BY-NC-4.0": "https://creativecommons.org/licenses/by-nc/4.0/"
    case "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/"
    default: nil
    }
  }
}

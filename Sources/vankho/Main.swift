internal import ArgumentParser
internal import Diagnostics
internal import FileAccess
internal import SearchIndexing
internal import SiteBuilding

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Runs the command and turns what went wrong into the exit codes of the contract.
@main
enum Main {
  private static let contentHasErrors: Int32 = 1
  private static let commandLineIsWrong: Int32 = 2
  private static let readingOrWritingFailed: Int32 = 3

  static func main() {
    Terminal.begin()
    refuseDamagedArguments()
    do {
      var command = try Vankho.parseAsRoot()
      try command.run()
      end()
    } catch let refusal as Refusal {
      exit(refusal == .content ? contentHasErrors : commandLineIsWrong)
    } catch let error as FileError {
      fail(error.description)
    } catch let fault as IndexFolder.Fault {
      fail(fault.sentence)
    } catch let lost as Terminal.OutputLost {
      leave(without: lost)
    } catch let error as SiteWritingError {
      fail(error.description)
    } catch {
      leave(with: error)
    }
  }

  /// Swift takes bytes that are not UTF-8 for U+FFFD: a file of another name would be read or made.
  private static func refuseDamagedArguments() {
    guard
      let argument = CommandLine.arguments.first(where: { $0.unicodeScalars.contains("\u{FFFD}") })
    else { return }
    Terminal.complain("vankho: error: the argument '\(argument)' is not UTF-8")
    exit(commandLineIsWrong)
  }

  /// Ends the process with success; what is in memory goes with it.
  static func end() -> Never { exit(Terminal.hasLostMessages ? readingOrWritingFailed : 0) }

  private static func fail(_ message: String) {
    Terminal.complain("vankho: error: \(ShownText.escaped(message))")
    exit(readingOrWritingFailed)
  }

  private static func leave(without output: Terminal.OutputLost) -> Never {
    if let message = output.message { Terminal.complain("vankho: error: \(message)") }
    exit(readingOrWritingFailed)
  }

  /// Help and version are asked for and no failure; all else is a wrong command line.
  private static func leave(with error: any Error) {
    let message = Vankho.fullMessage(for: error)
    if Vankho.exitCode(for: error).isSuccess {
      do throws(Terminal.OutputLost) {
        try Terminal.say(message)
      } catch {
        leave(without: error)
      }
      exit(0)
    }
    Terminal.complain(message)
    exit(commandLineIsWrong)
  }
}

/// That a command ends without having done its work, after it has said why.
enum Refusal: Error {
  case content, commandLine
}

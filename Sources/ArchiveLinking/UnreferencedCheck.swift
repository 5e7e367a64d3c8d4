internal import ArchiveModel
package import ArchiveReading
package import Diagnostics

/// A record to which nothing refers: a meeting without a report, an official of whom nobody speaks.
///
/// What only a draft names is waited for. Articles are what all else is referred to by, and provinces are a complete table of the country,
/// so neither is asked for.
package enum UnreferencedCheck {
  package static func findings(in catalogue: Catalogue, _ connections: Connections) -> [Diagnostic]
  {
    let written = catalogue.written
    let isMentioned = { (record: RecordReference) in
      return connections.mentions[record] != nil || catalogue.namedByDrafts.contains(record)
    }
    return findings(written.meetings) { index in
      !connections.reports[Reference(index: index)].isEmpty
        || isMentioned(.meeting(Reference(index: index)))
    }
      + findings(written.officials) { index in
        !connections.appearances[Reference(index: index)].isEmpty
          || isMentioned(.official(Reference(index: index)))
      }
      + findings(written.organizations) { index in
        connections.byOrganization[Reference(index: index)].isReferredTo
          || isMentioned(.organization(Reference(index: index)))
      }
      + findings(written.topics) { index in
        let topic = connections.byTopic[Reference(index: index)]
        return !topic.articles.isEmpty || !topic.meetings.isEmpty
          || isMentioned(.topic(Reference(index: index)))
      }
  }

  private static func findings<Record: WrittenRecord>(
    _ records: [Record],
    isReferredTo: (Int) -> Bool
  ) -> [Diagnostic] {
    records.indices.filter { !isReferredTo($0) }.map { index in
      unreferenced(records[index])
    }
  }

  private static func unreferenced<Record: WrittenRecord>(_ record: Record) -> Diagnostic {
    Diagnostic(
      .unreferencedRecord,
      .warning,
      at: record.source.location,
      "nothing refers to the \(Record.Subject.kind.rawValue) '\(record.id)'"
    )
  }
}

extension OrganizationConnections {
  fileprivate var isReferredTo: Bool {
    !published.isEmpty || !mentioning.isEmpty || !organized.isEmpty || !officials.isEmpty
      || !children.isEmpty
  }
}

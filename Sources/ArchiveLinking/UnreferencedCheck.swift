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
    let isMentioned = { (kind: RecordKind, index: Int) in
      let record = RecordReference(kind: kind, index: index)
      return connections.mentions[record] != nil || catalogue.namedByDrafts.contains(record)
    }
    return findings(written.meetings) { index in
      !connections.reports[index].isEmpty || isMentioned(.meeting, index)
    }
      + findings(written.officials) { index in
        !connections.appearances[index].isEmpty || isMentioned(.official, index)
      }
      + findings(written.organizations) { index in
        connections.byOrganization[index].isReferredTo || isMentioned(.organization, index)
      }
      + findings(written.topics) { index in
        let topic = connections.byTopic[index]
        return !topic.articles.isEmpty || !topic.meetings.isEmpty || isMentioned(.topic, index)
      }
  }

  private static func findings<Record: WrittenRecord>(
    _ records: [Record],
    isReferredTo: (Int) -> Bool
  ) -> [Diagnostic] {
    records.indices.filter { !isReferredTo($0) }.map { index in
      let record = records[index]
      return Diagnostic(
        .unreferencedRecord,
        .warning,
        at: record.source.location,
        "nothing refers to the \(Record.Subject.kind.rawValue) '\(record.id)'"
      )
    }
  }
}

extension OrganizationConnections {
  fileprivate var isReferredTo: Bool {
    !published.isEmpty || !mentioning.isEmpty || !organized.isEmpty || !officials.isEmpty
      || !children.isEmpty
  }
}

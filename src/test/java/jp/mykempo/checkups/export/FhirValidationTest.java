package jp.mykempo.checkups.export;

import java.util.List;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import jp.mykempo.checkups.core.Institution;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Composition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Exported documents are valid FHIR R4 by HAPI's instance validator, units by UCUM included (X4). */
class FhirValidationTest {

	private static final FhirContext R4 = FhirContext.forR4();

	private static FhirValidator validator;

	@BeforeAll
	static void prepare() {
		FhirInstanceValidator instances = new FhirInstanceValidator(new ValidationSupportChain(new DefaultProfileValidationSupport(R4),
				new CommonCodeSystemsTerminologyService(R4), new InMemoryTerminologyServerValidationSupport(R4)));
		instances.setErrorForUnknownProfiles(false);
		instances.setAnyExtensionsAllowed(true);
		validator = R4.newValidator().registerValidatorModule(instances);
	}

	@Test
	void aDocumentOfEveryKindOfValueIsValid() {
		assertThat(errors(Documents.of(FhirDocumentTest.EVERY_KIND))).isEmpty();
	}

	@Test
	void soIsOneOfAnotherKindFromAnInstitutionWithoutANumber() {
		assertThat(errors(Documents.of(41, new Institution("", ""), FhirDocumentTest.EVERY_KIND))).isEmpty();
		assertThat(errors(Documents.of(90, new Institution("", "医院"), List.of(FhirDocumentTest.measured("9N001000000000001", "160", "cm"))))).isEmpty();
	}

	@Test
	void whatIsWrongWouldBeFound() {
		ObjectNode bundle = Documents.of(FhirDocumentTest.EVERY_KIND);
		((ObjectNode) Documents.observation(bundle, "9N001000000000001")).remove("status");
		assertThat(errors(bundle)).isNotEmpty();
	}

	@Test
	void othersReadItAsADocument() {
		Bundle bundle = R4.newJsonParser().parseResource(Bundle.class, Fhir.JSON.writeValueAsString(Documents.of(FhirDocumentTest.EVERY_KIND)));

		assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.DOCUMENT);
		Composition composition = (Composition) bundle.getEntryFirstRep().getResource();
		assertThat(composition.getType().getCodingFirstRep().getCode()).isEqualTo("53576-5");
		assertThat(composition.getSection()).hasSize(2);
	}

	private static List<String> errors(ObjectNode bundle) {
		return validator.validateWithResult(Fhir.JSON.writeValueAsString(bundle))
			.getMessages()
			.stream()
			.filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
			.map(FhirValidationTest::line)
			.toList();
	}

	private static String line(SingleValidationMessage message) {
		return message.getLocationString() + ": " + message.getMessage();
	}

}

package jp.mykempo.architecture;

import jp.mykempo.MyKempoApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Modules use only what they may (each {@code package-info}), without cycles; their diagrams are drawn from the code. */
@Execution(ExecutionMode.CONCURRENT)
class ModularityTest {

	private final ApplicationModules modules = ApplicationModules.of(MyKempoApplication.class);

	@Test
	void modulesKeepTheirBoundaries() {
		this.modules.verify();
	}

	@Test
	void drawsTheModules() {
		new Documenter(this.modules, Documenter.Options.defaults().withOutputFolder("target/modules"))
			.writeModulesAsPlantUml()
			.writeModuleCanvases();
	}

}
